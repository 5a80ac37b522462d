import { app, type BrowserWindow } from 'electron'
import { basename, join } from 'node:path'
import { openPreferences, type Preferences } from '../preferences/preferences'
import { openDoorway } from '../requests/doorway'
import { Application } from './application'
import type { Arguments } from './arguments'
import { setMenu } from './menu'
import { Session } from './session'
import { showWindow } from './window-place'
import { languageFor, type Language } from '../../contract/language/languages'

/** How many files Open Recent offers. */
const recentLimit = 10

/** The app that runs, as what comes from outside sees it. */
export interface Running {
  /** Opens files and links. */
  readonly open: (targets: readonly string[]) => void
  readonly focus: () => void
}

/**
 * Runs the app in a window that has begun to load the page.
 *
 * @param waiting the paths and links to open for the first picture
 * @param pageAddress what the address of the app's own page begins with
 */
export function run(
  window: BrowserWindow,
  wanted: Arguments,
  waiting: string[],
  pageAddress: string,
): Running {
  const preferences = openPreferences(app.getPath('userData'))
  showWindow(window, preferences)
  const session: Session = new Session(
    libraryFolder(wanted, preferences),
    preferences,
    () => refreshSoon(),
    systemLanguage(),
  )
  const application = new Application(session, waiting)
  const open = (targets: readonly string[]) => void application.openTargets(targets)
  const refreshMenu = () => setRecentMenu(session, open)
  const refreshSoon = onceSoon(refreshMenu)
  openDoorway(
    () => application.start(),
    async () => (await import('../requests/answering')).createAnswering(application),
    open,
    isOwnPage(pageAddress),
  )
  application.attach(window)
  application.prepare()
  // English is there at once; another language is read first, so that the menu has it from the start.
  void session.applyLanguage().then(refreshMenu)
  app.on('will-quit', (event) => {
    application.follower.close()
    application.indexer.close()
    application.watching.close()
    session.close()
    // What was set on closing, such as where the window was, is still being written.
    event.preventDefault()
    void preferences.settled().then(() => app.exit())
  })
  return { open, focus: () => application.focus() }
}

/** Writes the notes of one article as Markdown and answers the exit code; what is wrong is said. */
export async function exportWithoutWindow(wanted: Arguments, to: string): Promise<number> {
  const preferences = openPreferences(app.getPath('userData'))
  const session = new Session(
    libraryFolder(wanted, preferences),
    preferences,
    () => undefined,
    systemLanguage(),
  )
  await session.applyLanguage()
  const [from = ''] = wanted.targets
  const { exportFromCommandLine } = await import('./command-line-export')
  const code = await exportFromCommandLine(session, { from, to, overwrite: wanted.overwrite })
  session.close()
  return code
}

function systemLanguage(): Language {
  return languageFor(app.getPreferredSystemLanguages())
}

function libraryFolder(wanted: Arguments, preferences: Preferences): string {
  return wanted.library ?? preferences.libraryFolder() ?? join(app.getPath('userData'), 'Library')
}

function isOwnPage(pageAddress: string): (address: string) => boolean {
  const own = originOf(pageAddress)
  return (address) => originOf(address) === own
}

/** Scheme and host: `URL.origin` is "null" for a scheme of one's own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}

/** Does it once for all the times that it is asked for until the end of this turn of the event loop. */
function onceSoon(work: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    setImmediate(() => {
      waiting = false
      work()
    })
  }
}

function setRecentMenu(session: Session, open: (paths: readonly string[]) => void): void {
  const recent = session.library.ok ? session.library.value.recentLocations(recentLimit) : []
  setMenu(
    {
      send: (command) => session.screen.send({ kind: 'command', command }),
      openPath: (path) => open([path]),
    },
    recent.map(({ path }) => ({ path, fileName: basename(path) })),
    session.preferences.shortcuts(),
  )
}
