import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { selectByMouse, textOf } from './text'

/** The notes that stand beside the text, in reading order. */
export function cardsOf(window: Page): Locator {
  const margin = window.getByRole('list', { name: 'Notes in the margin' })
  // By name too: the Markdown of a note can have a list of its own.
  return margin.getByRole('listitem', { name: /^Highlight \d/ })
}

/** The card that keys and buttons act upon. */
export function activeCard(window: Page): Locator {
  return window.locator('[role=listitem][aria-current=true]')
}

/** Selects words with the mouse and highlights them from the toolbar. */
export async function highlightByMouse(
  window: Page,
  colour: string,
  from: string,
  to = from,
): Promise<void> {
  const before = await cardsOf(window).count()
  await selectByMouse(window, from, to)
  const toolbar = window.getByRole('toolbar', { name: 'Selected passage' })
  await toolbar.getByRole('button', { name: `Highlight in ${colour}` }).click()
  await expect(toolbar).toBeHidden()
  await expect(cardsOf(window)).toHaveCount(before + 1)
}

/** Opens a field of the active card by its key and waits until it has the keyboard. */
export async function openField(
  window: Page,
  key: 'c' | 't' | 's' | 'n',
  name: string | RegExp,
): Promise<Locator> {
  await window.keyboard.press(key)
  const field = window.getByRole(key === 'n' ? 'textbox' : 'combobox', { name })
  await expect(field).toBeFocused()
  return field
}

/** Types the title of a claim and takes it, new or not. `stance` is a number of the list. */
export async function tagClaim(window: Page, title: string, stance?: 1 | 2 | 3): Promise<void> {
  const field = await openField(window, 'c', 'Claim')
  if (stance !== undefined) await window.keyboard.press(`Alt+${stance}`)
  await finishWith(window, field, title)
  await expect(activeCard(window).getByRole('button', { name: title, exact: true })).toBeVisible()
}

/** Types a tag and takes it. */
export async function addTag(window: Page, name: string): Promise<void> {
  const field = await openField(window, 't', /^Tag/)
  await finishWith(window, field, name)
  await expect(
    activeCard(window).getByRole('button', { name: `Remove the tag ${name}` }),
  ).toBeVisible()
}

/** Types who said it. */
export async function setSpeaker(window: Page, name: string): Promise<void> {
  const field = await openField(window, 's', 'Who said it')
  await window.keyboard.type(name)
  await window.keyboard.press('Enter')
  await expect(field).toBeHidden()
  await expect(activeCard(window).getByText(name, { exact: true })).toBeVisible()
}

/** Writes lines at the end of the note, and finishes. */
export async function writeNote(window: Page, ...lines: readonly string[]): Promise<void> {
  const editor = await openField(window, 'n', 'Note in Markdown')
  for (const [index, line] of lines.entries()) {
    if (index > 0) await window.keyboard.press('Enter')
    await window.keyboard.type(line)
  }
  await window.keyboard.press('Control+Enter')
  await expect(editor).toBeHidden()
  await expect(textOf(window)).toBeFocused()
}

/** Several names can follow each other in a field: it empties, and Escape leaves it. */
async function finishWith(window: Page, field: Locator, typed: string): Promise<void> {
  await window.keyboard.type(typed)
  await window.keyboard.press('Enter')
  await expect(field).toHaveValue('')
  await window.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(textOf(window)).toBeFocused()
}

/** Lets the system's dialog for saving, which no test can reach, answer with `path`. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    // A file that is there is to be replaced.
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
  }, path)
}

/** Lets the system's dialog for opening answer with `paths`. */
export async function answerOpenDialog(
  app: ElectronApplication,
  paths: readonly string[],
): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [...paths],
  )
}
