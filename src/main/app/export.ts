import { BrowserWindow, clipboard, dialog, type SaveDialogOptions } from 'electron'
import { basename } from 'node:path'
import type { Failure } from '../../contract/failures'
import type { Exported } from '../../contract/requests'
import { ok, type Result } from '../../core/result'
import type { ComparisonInput } from './comparison'
import { comparisonMarkdown, markdownOf, quoteMarkdown, type Markdown } from './markdown'
import type { Session } from './session'
import { writeExport } from './write-export'
import { t } from '../../contract/language/translate'

/** Asks where to, and writes the notes of an article there. The dialog asks before it replaces. */
export async function saveMarkdown(
  session: Session,
  articleId: string,
): Promise<Result<Exported, Failure>> {
  const markdown = markdownOf(session, articleId)
  if (!markdown.ok) return markdown
  return save(session, t('Export notes to Markdown'), markdown.value)
}

/** Asks where to, and writes what changed in an article there. */
export async function saveComparison(
  session: Session,
  input: ComparisonInput,
): Promise<Result<Exported, Failure>> {
  const markdown = await comparisonMarkdown(session, input)
  return markdown.ok
    ? save(session, t('Export what changed to Markdown'), markdown.value)
    : markdown
}

/** Copies what changed in an article as Markdown. */
export async function copyComparison(
  session: Session,
  input: ComparisonInput,
): Promise<Result<null, Failure>> {
  const markdown = await comparisonMarkdown(session, input)
  return markdown.ok ? copy(markdown.value.text) : markdown
}

/** Copies the notes of an article as Markdown. */
export async function copyMarkdown(
  session: Session,
  articleId: string,
): Promise<Result<null, Failure>> {
  const markdown = markdownOf(session, articleId)
  return markdown.ok ? copy(markdown.value.text) : markdown
}

/** Copies one quote, verbatim, with its citation, as Markdown. */
export async function copyQuote(
  session: Session,
  annotationId: string,
): Promise<Result<null, Failure>> {
  const quote = quoteMarkdown(session, annotationId)
  return quote.ok ? copy(quote.value) : quote
}

async function copy(text: string): Promise<Result<null, never>> {
  await clipboard.writeText(text)
  return ok(null)
}

/**
 * Whether the system's dialog asks before it gives the name of a file that is there. GTK's does not, whatever
 * it is told (seen with Electron 42).
 */
const dialogAsks = process.platform !== 'linux'

async function save(
  session: Session,
  title: string,
  { text, path }: Markdown,
): Promise<Result<Exported, Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const chosen = await askWhereTo({
    title,
    defaultPath: path,
    filters: [{ name: 'Markdown', extensions: ['md'] }],
    properties: ['createDirectory'],
  })
  if (chosen.canceled || chosen.filePath === '') return ok('cancelled')
  const { filePath } = chosen
  const write = (overwrite: boolean) => writeExport(library.value, filePath, text, { overwrite })
  let written = await write(dialogAsks)
  if (!written.ok && written.error.failure.kind === 'file-exists') {
    if (!(await mayReplace(filePath))) return ok('cancelled')
    written = await write(true)
  }
  return written.ok ? ok({ fileName: basename(filePath) }) : written
}

/** Asks whether a file may be replaced. */
async function mayReplace(path: string): Promise<boolean> {
  const options = {
    type: 'warning' as const,
    message: t('“{{name}}” is there already. Replace it?', { name: basename(path) }),
    detail: t('What it holds now would be lost.'),
    buttons: [t('Replace'), t('Cancel')],
    defaultId: 1,
    cancelId: 1,
  }
  const [window] = BrowserWindow.getAllWindows()
  const { response } =
    window === undefined
      ? await dialog.showMessageBox(options)
      : await dialog.showMessageBox(window, options)
  return response === 0
}

/** On the window that asks, which waits for the answer. */
function askWhereTo(options: SaveDialogOptions) {
  const [window] = BrowserWindow.getAllWindows()
  return window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options)
}
