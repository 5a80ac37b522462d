import { app } from 'electron'
import { basename, join } from 'node:path'
import { Application } from './app/application'
import { readArguments, usage, type Arguments } from './app/arguments'
import { exportFromCommandLine } from './app/command-line-export'
import { setMenu } from './app/menu'
import { origin, registerScheme, serveFiles } from './app/protocol'
import { lockDown, silenceChromium } from './app/security'
import { packFiles, unpackFiles } from './app/second-start'
import { Session } from './app/session'
import { openWindow } from './app/window'
import { openPreferences, type Preferences } from './preferences/preferences'
import { createHandlers } from './requests/handlers'
import { openDoorway } from './requests/doorway'

/** How many files Open Recent offers. */
const recentLimit = 10

// The page of a build that a user runs never comes from a server.
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

main()

function main(): void {
  silenceChromium(developmentServer)
  const wanted = readArguments(ownArguments(), process.cwd())
  if (wanted.mistake !== null) leave(2, `galley: ${wanted.mistake}\n${usage}`)
  else if (wanted.help) leave(0, usage)
  else if (wanted.version) leave(0, `Galley ${app.getVersion()}\n`)
  else if (wanted.exportTo !== null) void exportAndLeave(wanted, wanted.exportTo)
  else if (app.requestSingleInstanceLock({ ...packFiles(wanted.files) })) run(wanted)
  else app.exit(0)
}

/** The arguments after the program and, in development, after the folder of the app. */
function ownArguments(): string[] {
  const words = process.argv.slice(1)
  if (app.isPackaged) return words
  const folder = words.findIndex((word) => !word.startsWith('-'))
  return words.filter((_, index) => index !== folder)
}

function leave(code: number, message: string): void {
  ;(code === 0 ? process.stdout : process.stderr).write(message)
  app.exit(code)
}

async function exportAndLeave(wanted: Arguments, to: string): Promise<void> {
  const preferences = openPreferences(app.getPath('userData'))
  const session = new Session(libraryFolder(wanted, preferences), preferences, () => undefined)
  const [from = ''] = wanted.files
  const code = await exportFromCommandLine(session, { from, to, overwrite: wanted.overwrite })
  session.close()
  app.exit(code)
}

function run(wanted: Arguments): void {
  registerScheme()
  const preferences = openPreferences(app.getPath('userData'))
  const early: string[] = [...wanted.files]
  let application: Application | null = null
  const openLater = (paths: readonly string[]) => {
    if (application === null) early.push(...paths)
    else void application.openFiles(paths)
  }

  // macOS sends the files that the user opened, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openLater([path])
  })
  app.on('second-instance', (_event, _words, _directory, data) => {
    application?.focus()
    openLater(unpackFiles(data))
  })
  app.on('window-all-closed', () => app.quit())

  void app.whenReady().then(() => {
    lockDown(developmentServer)
    serveFiles(join(import.meta.dirname, '../renderer'))
    // The window comes first: its process starts while the library is opened here.
    const window = openWindow(preferences, developmentServer)
    const print = () => window.webContents.print()
    const session: Session = new Session(libraryFolder(wanted, preferences), preferences, () =>
      refreshMenu(session, openLater, print),
    )
    const started = new Application(session, early)
    application = started
    openDoorway(createHandlers(started), openLater, isOwnPage)
    started.attach(window)
    started.prepare()
    refreshMenu(session, openLater, print)
    app.on('will-quit', () => {
      started.follower.close()
      session.close()
    })
  })
}

function libraryFolder(wanted: Arguments, preferences: Preferences): string {
  return wanted.library ?? preferences.libraryFolder() ?? join(app.getPath('userData'), 'Library')
}

function isOwnPage(address: string): boolean {
  const url = new URL(address)
  const own = developmentServer === undefined ? origin : new URL(developmentServer).origin
  return `${url.protocol}//${url.host}` === own
}

function refreshMenu(
  session: Session,
  open: (paths: readonly string[]) => void,
  print: () => void,
): void {
  const recent = session.library.ok ? session.library.value.recentLocations(recentLimit) : []
  setMenu(
    {
      send: (command) => session.send({ kind: 'command', command }),
      openPath: (path) => open([path]),
      print,
    },
    recent.map(({ path }) => ({ path, fileName: basename(path) })),
    session.preferences.shortcuts(),
  )
}
