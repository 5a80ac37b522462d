import { app, dialog } from 'electron'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { isLink } from '../core/exchange/link/link'
import { readArguments, usage, type Arguments } from './app/arguments'
import { isHeadless, runHeadless } from './app/headless'
import { origin, registerScheme, serveFiles } from './app/protocol'
import type { Running } from './app/run'
import { packTargets, unpackTargets } from './app/second-start'
import { lockDown, silenceChromium } from './app/security'
import { makeWindow } from './app/window'

// What stands here is loaded before anything is to be seen. The rest, far larger, is loaded while the
// process of the page starts.

// The page of a build that a user runs never comes from a server.
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

main()

function main(): void {
  silenceChromium(developmentServer)
  const wanted = readArguments(ownArguments(), process.cwd())
  if (wanted.mistake !== null) leave(2, `galley: ${wanted.mistake}\n${usage}`)
  else if (wanted.help) leave(0, usage)
  else if (wanted.version) leave(0, `Galley ${app.getVersion()}\n`)
  else if (wanted.exportTo !== null && !isHeadless()) app.exit(runHeadless())
  else if (wanted.exportTo !== null) void exportAndLeave(wanted, wanted.exportTo)
  else if (app.requestSingleInstanceLock({ ...packTargets(wanted.targets) })) start(wanted)
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
  const { exportWithoutWindow } = await import('./app/run')
  app.exit(await exportWithoutWindow(wanted, to))
}

function start(wanted: Arguments): void {
  registerScheme()
  // What is loaded later is the same at every start: keep its compiled code.
  enableCompileCache(join(app.getPath('userData'), 'Code Cache', 'main'))
  const early: string[] = [...wanted.targets]
  let running: Running | null = null
  const open = (targets: readonly string[]) => {
    if (running === null) early.push(...targets)
    else running.open(targets)
  }

  // macOS sends the files and links that the user opened, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open([path])
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    // Whatever macOS sends here is meant as a link, and none names a file.
    if (isLink(address)) open([address])
  })
  app.on('second-instance', (_event, _words, _directory, data) => {
    running?.focus()
    open(unpackTargets(data))
  })
  app.on('window-all-closed', () => app.quit())

  void app
    .whenReady()
    .then(async () => {
      const { promise: answerable, resolve: answers } = Promise.withResolvers<null>()
      lockDown(developmentServer)
      serveFiles(join(import.meta.dirname, '../renderer'), answerable)
      const window = makeWindow(developmentServer)
      const { run } = await import('./app/run')
      running = run(window, wanted, early, developmentServer ?? origin)
      answers(null)
    })
    .catch((error: unknown) => {
      // A window that never shows anything would say less.
      dialog.showErrorBox('Galley could not start', String(error))
      app.exit(1)
    })
}
