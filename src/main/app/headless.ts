import { app } from 'electron'
import { spawnSync } from 'node:child_process'

/**
 * What lets Chromium start without a display: over SSH, in a service, or where DISPLAY names one that is
 * gone. It reads this before any line of the app runs, so it must stand on the command line.
 */
const switches = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3']

/** Whether work without a window can be done in this process, whatever display there is. */
export function isHeadless(): boolean {
  const isLinux = process.platform === 'linux'
  return !isLinux || app.commandLine.getSwitchValue('ozone-platform') === 'headless'
}

/** Does what the command line asks for in a process that needs no display. Answers its exit code. */
export function runHeadless(): number {
  const { status, error } = spawnSync(process.execPath, [...switches, ...process.argv.slice(1)], {
    stdio: 'inherit',
  })
  if (error !== undefined) console.error('galley:', error.message)
  return status ?? 1
}
