import { displayText } from '../core/text/display'
import type { ImportProgress, ImportReport, SkipKind } from './importing'
import { message, t, sentences, type Message } from './language/translate'

const reasons: Readonly<Record<SkipKind, Message>> = {
  hidden: message('Hidden: the name begins with a full stop'),
  'other-kind': message('Another kind of file, not opened'),
  binary: message('Not a text'),
  empty: message('Empty'),
  blank: message('Nothing but white space'),
  'too-large': message('Too large: more than 200 MB'),
  'no-permission': message('No permission to read it'),
  'broken-link': message('A link to something that is not there'),
  'folder-seen': message('A link to a folder that was looked through already'),
  'ill-formed-name': message('The name is not Unicode text: rename it to import it'),
  'not-a-regular-file': message('Not a regular file'),
  'changed-while-reading': message('Changed while it was being read'),
  missing: message('No longer there'),
  folder: message('A folder'),
  unreadable: message('Could not be read'),
  refused: message('The library could not take it'),
}

/** Why something was passed over, in words. */
export function wordSkip(kind: SkipKind): string {
  return t(reasons[kind])
}

/** What an import did, in one sentence or two: "1,204 articles added. 3 files were in the library." */
export function wordImport(progress: ImportProgress): string {
  const { added, located, known, revised } = progress
  const parts = [
    t('{{count}} articles added.', { count: added }),
    revised > 0 ? t('{{count}} articles took a new text.', { count: revised }) : null,
    located > 0
      ? t('{{count}} files with a text that the library has elsewhere.', { count: located })
      : null,
    known > 0 ? t('{{count}} files in the library already.', { count: known }) : null,
  ]
  return sentences(...parts.filter((part) => part !== null))
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
    ...(progress.state === 'stopped'
      ? [t('Stopped before the end. What was imported stays.')]
      : []),
    t('{{count}} skipped.', { count: progress.skipped }),
    '',
    ...lines,
    ...(missing > 0 ? [t('… and {{count}} more.', { count: missing })] : []),
    '',
  ].join('\n')
}
