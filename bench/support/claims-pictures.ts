import type { ElectronApplication } from '@playwright/test'
import type { IpcMainEvent } from 'electron'
import { requestChannel } from '../../src/contract/channels.ts'
import { galleyFolder, start, type Started } from './electron.ts'

/** Keeps in main when the last answer to each request was given, in milliseconds of the clock. */
async function noteAnswers(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain }, channel) => {
    const answers = new Map<string, number>()
    Object.assign(globalThis, { answers })
    ipcMain.prependListener(channel, (event: IpcMainEvent, _id: unknown, name: string) => {
      const reply = event.reply.bind(event)
      event.reply = (...words: Parameters<typeof reply>) => {
        answers.set(name, performance.timeOrigin + performance.now())
        reply(...words)
      }
    })
  }, requestChannel)
}

/**
 * From the answer of main to `request`, which `key` makes the page ask, to the picture in which
 * `selector` is, in milliseconds.
 */
async function shown(
  { app, page }: Started,
  key: string,
  request: string,
  selector: string,
): Promise<number> {
  await app.evaluate((_electron, name) => {
    const { answers } = globalThis as unknown as { answers: Map<string, number> }
    answers.delete(name)
  }, request)
  await page.evaluate((wanted) => {
    const measured = window as unknown as { shown: Promise<number> }
    measured.shown = new Promise((answer) => {
      let isPressed = false
      window.addEventListener('keydown', () => (isPressed = true), { capture: true, once: true })
      const look = () => {
        if (isPressed && document.querySelector(wanted) !== null) {
          requestAnimationFrame(() =>
            setTimeout(() => answer(performance.timeOrigin + performance.now())),
          )
        } else requestAnimationFrame(look)
      }
      look()
    })
  }, selector)
  await page.keyboard.press(key)
  const picture = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown)
  const answered = await app.evaluate((_electron, name) => {
    const { answers } = globalThis as unknown as { answers: Map<string, number> }
    return answers.get(name)
  }, request)
  if (answered === undefined) throw new Error(`${key} did not ask for ${request}.`)
  return picture - answered
}

/** What was measured of each screen, in milliseconds. */
export interface Pictures {
  readonly desk: number
  readonly file: number
  readonly notes: number
}

/** Starts the measured app and waits until its window has nothing to do any more. */
export async function startAtRest(userData: string, files: readonly string[]): Promise<Started> {
  const started = await start(galleyFolder, userData, files)
  for (const screen of ['DeskScreen', 'AllNotesScreen']) {
    await started.page.waitForSelector(`link[href*="${screen}"]`, { state: 'attached' })
  }
  await started.page.waitForTimeout(1000)
  await noteAnswers(started.app)
  return started
}

/**
 * Shows the desk with its counts, the file of the first claim, which has most evidence, and all
 * notes, then the text again.
 */
export async function showAll(started: Started): Promise<Pictures> {
  const { page } = started
  const desk = await shown(started, 'Control+2', 'desk.lists', '.desk-row-disputes')
  // Another file first, the second time.
  await page.keyboard.press('End')
  await page.waitForSelector('.desk-row[aria-selected=true]')
  await page.waitForSelector('.desk-card-text')
  const card = '[aria-label="File of the claim Claim 0 about trade"] .desk-card-text'
  const file = await shown(started, 'Home', 'desk.file', card)
  const line = '.all-notes-words .desk-figure'
  const notes = await shown(started, 'Control+3', 'notes.list', line)
  await page.keyboard.press('Control+1')
  await page.waitForSelector('.desk', { state: 'detached' })
  return { desk, file, notes }
}
