import { app, session, type Session, type WebContents } from 'electron'
import { origin } from './protocol'

/**
 * Closes every way out: no network request, no permission, no navigation, no new window, no download.
 *
 * @param developmentServer the address of the hot-reloading server in development; `undefined` in
 *   every build that a user runs.
 */
export function lockDown(developmentServer: string | undefined): void {
  const allowed = [origin, ...developmentOrigins(developmentServer)]
  lockSession(session.defaultSession, allowed)
  app.on('session-created', (created) => lockSession(created, allowed))
  app.on('web-contents-created', (_event, contents) => lockContents(contents, allowed))
}

/**
 * Switches that must be set before the app is ready. No host name or address leads anywhere: that also
 * stops what no handler of a session sees, such as WebRTC's TCP connections, preconnects, name look-ups
 * and Chromium's own downloads.
 */
export function silenceChromium(developmentServer: string | undefined): void {
  app.commandLine.appendSwitch('host-resolver-rules', hostRules(developmentServer))
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}

/** https://www.chromium.org/developers/design-documents/network-stack/socks-proxy/ */
function hostRules(developmentServer: string | undefined): string {
  const nowhere = 'MAP * ~NOTFOUND'
  if (developmentServer === undefined) return nowhere
  return `${nowhere} , EXCLUDE ${new URL(developmentServer).hostname}`
}

function developmentOrigins(server: string | undefined): string[] {
  if (server === undefined) return []
  const { host } = new URL(server)
  return [`http://${host}`, `ws://${host}`]
}

function lockSession(locked: Session, allowed: readonly string[]): void {
  locked.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowed(details.url, allowed) })
  })
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  // The spelling checker fetches its dictionaries from a server, even while it is off: with no
  // languages it needs none (https://github.com/electron/electron/issues/22995).
  locked.setSpellCheckerEnabled(false)
  locked.setSpellCheckerLanguages([])
  locked.on('will-download', (event) => event.preventDefault())
}

function isAllowed(address: string, allowed: readonly string[]): boolean {
  const url = new URL(address)
  if (url.protocol === 'devtools:') return true
  return allowed.includes(`${url.protocol}//${url.host}`)
}

function lockContents(contents: WebContents, allowed: readonly string[]): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isAllowed(event.url, allowed)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
}
