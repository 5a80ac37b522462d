import { displayText } from '../core/text/display'
import type { ImportProgress, ImportReport, SkipKind } from './importing'

const reasons: Readonly<Record<SkipKind, string>> = {
  hidden: 'Hidden: the name begins with a full stop',
  'other-kind': 'Another kind of file, not opened',
  binary: 'Not a text',
  empty: 'Empty',
  blank: 'Nothing but white space',
  'too-large': 'Too large: more than 200 MB',
  'no-permission': 'No permission to read it',
  'broken-link': 'A link to something that is not there',
  'folder-seen': 'A link to a folder that was looked through already',
  'ill-formed-name': 'The name is not Unicode text: rename it to import it',
  'not-a-regular-file': 'Not a regular file',
  'changed-while-reading': 'Changed while it was being read',
  missing: 'No longer there',
  folder: 'A folder',
  unreadable: 'Could not be read',
  refused: 'The library could not take it',
}

/** Why something was passed over, in words. */
export function wordSkip(kind: SkipKind): string {
  return reasons[kind]
}

/** What an import did, in one sentence or two: "1,204 articles added. 3 files were in the library." */
export function wordImport(progress: ImportProgress): string {
  const { added, located, known, revised } = progress
  const parts = [
    `${counted(added, 'article')} added.`,
    revised > 0 ? `${counted(revised, 'article')} took a new text.` : null,
    located > 0 ? `${counted(located, 'file')} with a text that the library has elsewhere.` : null,
    known > 0 ? `${counted(known, 'file')} in the library already.` : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

/** "1 file", "2,000 files". */
function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** A report as text, to be kept or sent: what was done, then everything that was passed over. */
export function reportText({ progress, skipped }: ImportReport): string {
  const lines = skipped.map(({ path, kind, detail }) => {
    const words = detail === '' ? wordSkip(kind) : `${wordSkip(kind)} (${detail})`
    return `${displayText(path)}\t${words}`
  })
  const missing = progress.skipped - skipped.length
  return [
    displayText(progress.folder),
    wordImport(progress),
    ...(progress.state === 'stopped' ? ['Stopped before the end. What was imported stays.'] : []),
    `${progress.skipped.toLocaleString('en')} skipped.`,
    '',
    ...lines,
    ...(missing > 0 ? [`… and ${missing.toLocaleString('en')} more.`] : []),
    '',
  ].join('\n')
}
