import { expect, test } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { request } from './support/bridge'
import { tryToLeave } from './support/leaving'
import { networkEvents } from './support/net-log'
import { shareGalley } from './support/shared'
import { textOf } from './support/text'
import { setTrap, walkInto, type Trap } from './support/trap'
import { tryWaysOut } from './support/ways-out'

/** The sign that a page has not been left: a new page does not have it. */
const mark = () => Object.assign(globalThis, { marked: true })
const isMarked = () => 'marked' in globalThis

test.describe('from inside the page', () => {
  const shared = shareGalley((folder) => ({ args: [`--log-net-log=${netLogOf(folder)}`] }))
  let trap: Trap
  test.beforeAll(async () => {
    trap = await setTrap()
    await shared.galley.window.getByRole('button', { name: 'Try the sample article' }).click()
    await expect(textOf(shared.galley.window)).toBeVisible()
  })
  test.afterAll(async () => {
    await trap.close()
  })

  test('nothing of Node or Electron is there but three functions', async () => {
    const { window } = shared.galley
    const seen = await window.evaluate(() => {
      const known = globalThis as unknown as Record<string, unknown>
      const names = ['require', 'module', 'exports', 'process', 'Buffer', 'global', '__dirname']
      const galley = known['galley'] as Record<string, unknown>
      let replaced = true
      try {
        known['galley'] = {}
      } catch {
        replaced = false
      }
      return {
        present: [...names, 'setImmediate', 'electron', 'ipcRenderer'].filter(
          (name) => name in known,
        ),
        bridge: Object.getOwnPropertyNames(galley).map((name) => [name, typeof galley[name]]),
        replaced: replaced && known['galley'] !== galley,
      }
    })
    expect(seen).toEqual({
      present: [],
      bridge: [
        ['request', 'function'],
        ['listen', 'function'],
        ['openDropped', 'function'],
      ],
      replaced: false,
    })
  })

  test('the page is sandboxed and isolated', async () => {
    const preferences = await shared.galley.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      // Not in Electron's types, but what the window was really made with.
      const contents = window?.webContents as unknown as { getLastWebPreferences(): object }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
    })
  })

  test('the system holds the page in a sandbox', async () => {
    test.skip(process.platform !== 'linux', 'looks into /proc')
    test.skip(process.getuid?.() === 0, 'Chromium has no sandbox for root')
    const processId = await shared.galley.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    // 2: a filter of system calls (seccomp(2)).
    expect(await readFile(`/proc/${processId}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/mu)
  })

  test('no address can be reached in any way', async () => {
    const { window, app } = shared.galley
    const outcomes = await tryWaysOut(window, trap.port)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'reached')).toEqual([])
    await walkInto(app, trap)
    expect(trap.caught).toEqual(['on purpose'])
    expect(app.windows()).toHaveLength(1)
  })

  test('main cancels requests also where no policy of the page stands before', async () => {
    const { app } = shared.galley
    const caught = trap.caught.length
    const outcomes = await app.evaluate(async ({ net, session }, port) => {
      const addresses = [
        `http://127.0.0.1:${port}/`,
        `https://127.0.0.1:${port}/`,
        `http://localhost:${port}/`,
        'file:///etc/passwd',
        'data:text/plain,words',
        'chrome://version/',
        'app://other/index.html',
      ]
      const sessions = [session.defaultSession, session.fromPartition('another')]
      const attempts = addresses.flatMap((address) => [
        { address, done: net.fetch(address) },
        ...sessions.map((one) => ({ address, done: one.fetch(address) })),
      ])
      const ended = await Promise.allSettled(attempts.map(({ done }) => done))
      return ended.map(({ status }, index) => [attempts[index]?.address, status])
    }, trap.port)
    expect(outcomes.filter(([, status]) => status !== 'rejected')).toEqual([])
    await walkInto(app, trap)
    expect(trap.caught.slice(caught)).toEqual(['on purpose'])
  })

  test('nothing leaves the page or opens a window', async () => {
    const { window, app } = shared.galley
    const caught = trap.caught.length
    const home = window.url()
    await window.evaluate(mark)
    const http = `http://127.0.0.1:${trap.port}/`
    const addresses = [
      http,
      'file:///etc/passwd',
      'data:text/html,<h1>Elsewhere</h1>',
      'blob:app://galley/36b8f84d-df4e-4d49-b662-bcde71a8764f',
      'app://other/index.html',
      'chrome://version/',
      'devtools://devtools/bundled/devtools_app.html',
      'javascript:document.body.remove()',
      'mailto:someone@example.org',
    ]
    for (const address of addresses) await tryToLeave(window, address)
    expect(await window.evaluate(isMarked)).toBe(true)
    expect(window.url()).toBe(home)
    // Not by a locator: those wait for the navigation that was begun and never comes.
    expect(await window.evaluate(() => document.querySelectorAll('[role=document]').length)).toBe(1)
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    await walkInto(app, trap)
    expect(trap.caught.slice(caught)).toEqual(['on purpose'])
  })

  test('an empty page, which Electron does not ask about, has no rights', async () => {
    const { window, app } = shared.galley
    const home = window.url()
    const caught = trap.caught.length
    await window.evaluate(() => {
      location.href = 'about:blank'
    })
    await window.waitForURL('about:blank')
    expect(await request(window, 'session.start', {})).toEqual(badRequest)
    const outcomes = await tryWaysOut(window, trap.port)
    expect(networkWays(outcomes)).toEqual([])
    await walkInto(app, trap)
    expect(trap.caught.slice(caught)).toEqual(['on purpose'])
    await window.goto(home)
    await expect(textOf(window)).toBeVisible()
  })

  test('every permission is denied', async () => {
    const { window } = shared.galley
    const granted = await window.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi']
      const others = ['clipboard-read', 'clipboard-write', 'persistent-storage', 'local-fonts']
      const states = await Promise.all(
        [...names, ...others, 'idle-detection', 'screen-wake-lock', 'display-capture'].map(
          async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName })
            return [name, state]
          },
        ),
      )
      const attempts: Record<string, () => Promise<unknown>> = {
        geolocation: () =>
          new Promise((resolve, reject) =>
            navigator.geolocation.getCurrentPosition(resolve, reject),
          ),
        media: () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
        screen: () => navigator.mediaDevices.getDisplayMedia(),
        clipboard: () => navigator.clipboard.readText(),
        midi: () => navigator.requestMIDIAccess({ sysex: true }),
        'wake lock': () => navigator.wakeLock.request(),
      }
      const done = await Promise.allSettled(Object.values(attempts).map((attempt) => attempt()))
      return [
        ...states.filter(([, state]) => state !== 'denied'),
        ...Object.keys(attempts).filter((_, index) => done[index]?.status !== 'rejected'),
        ...((await Notification.requestPermission()) === 'denied' ? [] : ['notifications']),
        ...((await navigator.storage.persist()) ? ['storage'] : []),
      ]
    })
    expect(granted).toEqual([])
  })

  test('no words become code', async () => {
    const { window } = shared.galley
    const { ran, violated } = await window.evaluate(async () => {
      const known = globalThis as unknown as Record<string, unknown>
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      )
      // What the debugger evaluates may evaluate words; what runs after it may not.
      await new Promise((resolve) => setTimeout(resolve))
      const codes: Record<string, () => unknown> = {
        eval: (): unknown => (0, eval)('1'),
        // eslint-disable-next-line @typescript-eslint/no-implied-eval
        Function: () => new Function('return 1'),
        WebAssembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
      }
      const evaluated = Object.keys(codes).filter((name) => {
        try {
          codes[name]?.()
          return true
        } catch {
          return false
        }
      })
      const script = document.createElement('script')
      script.textContent = 'globalThis.inlineScript = true'
      document.body.append(script)
      const place = document.createElement('div')
      place.innerHTML = '<p style="position: fixed" onclick="globalThis.handler = true">words</p>'
      document.body.append(place)
      place.querySelector('p')?.click()
      const frame = document.createElement('iframe')
      frame.srcdoc = '<script>parent.framedScript = true</script>'
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
      document.body.append(frame)
      await loaded
      const inline = ['inlineScript', 'handler', 'framedScript'].filter((name) => name in known)
      const { position } = getComputedStyle(place.querySelector('p') ?? place)
      place.remove()
      frame.remove()
      return {
        ran: [...evaluated, ...inline, ...(position === 'fixed' ? ['style'] : [])],
        violated: [...new Set(violations)],
      }
    })
    expect(ran).toEqual([])
    expect(violated).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'style-src-attr']),
    )
  })

  test('the policy begins by forbidding everything', async () => {
    const policy = await shared.galley.app.evaluate(async ({ session }) => {
      const response = await session.defaultSession.fetch('app://galley/index.html')
      return response.headers.get('content-security-policy')
    })
    const directives = policy?.split('; ') ?? []
    expect(directives[0]).toBe("default-src 'none'")
    expect(directives).toEqual(
      expect.arrayContaining(["script-src 'self'", "base-uri 'none'", "form-action 'none'"]),
    )
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/u)
  })

  test('the own scheme serves the files of the page and nothing else', async () => {
    const served = await shared.galley.app.evaluate(async ({ session }) => {
      // Scripts of the main process and the preload lie beside the page, and the scheme serves scripts.
      const paths = [
        '../main/index.js',
        '..%2fmain%2findex.js',
        '%2e%2e/main/index.js',
        '%2e%2e%2fmain%2findex.js',
        '..%5cmain%5cindex.js',
        '%252e%252e%252fmain%252findex.js',
        'assets/..%2f..%2fmain/index.js',
        'assets/%2e%2e/%2e%2e/%2e%2e/out/main/index.js',
        '....//main/index.js',
        '/main/index.js',
        '%00/../main/index.js',
        '..%00/main/index.js',
        '..;/main/index.js',
        '.%2e/preload/index.cjs',
        `${'%2e%2e/'.repeat(12)}etc/passwd`,
        `${'..%2f'.repeat(12)}proc/self/environ`,
        '%2fetc%2fpasswd',
        'file:///etc/passwd',
        'C:%5cWindows%5cwin.ini',
        'assets',
        'assets/',
        '',
        '%E0%A4%A',
      ]
      const answers = await Promise.allSettled(
        paths.map((path) => session.defaultSession.fetch(`app://galley/${path}`)),
      )
      const posted = await session.defaultSession.fetch('app://galley/index.html', {
        method: 'POST',
        body: 'words',
      })
      return {
        page: (await session.defaultSession.fetch('app://galley/index.html')).status,
        posted: posted.status,
        others: paths.filter((_, index) => {
          const answer = answers[index]
          return answer?.status === 'fulfilled' && answer.value.status !== 404
        }),
      }
    })
    expect(served).toEqual({ page: 200, posted: 404, others: [] })
  })

  test('downloads are prevented', async () => {
    const { window, app } = shared.galley
    await app.evaluate(({ app: electron, session }) => {
      const downloads: boolean[] = []
      Object.assign(electron, { downloads })
      session.defaultSession.on('will-download', ({ defaultPrevented }) => {
        downloads.push(defaultPrevented)
      })
    })
    await window.evaluate(() => {
      for (const href of [URL.createObjectURL(new Blob(['words'])), 'data:text/plain,words']) {
        const link = document.createElement('a')
        link.href = href
        link.download = 'words.txt'
        link.click()
      }
    })
    await expect
      .poll(() =>
        app.evaluate(({ app: electron }) => Reflect.get(electron, 'downloads') as unknown),
      )
      .toEqual([true, true])
  })

  test('the spelling checker is off and has no languages to fetch', async () => {
    const checker = await shared.galley.app.evaluate(({ session }) => ({
      enabled: session.defaultSession.isSpellCheckerEnabled(),
      languages: session.defaultSession.getSpellCheckerLanguages(),
    }))
    expect(checker).toEqual({ enabled: false, languages: [] })
  })

  test('all ways out stay closed without the policy of the page', async () => {
    const { window, app } = shared.galley
    const caught = trap.caught.length
    const debugging = await app.context().newCDPSession(window)
    await debugging.send('Page.setBypassCSP', { enabled: true })
    await window.reload()
    await expect(textOf(window)).toBeVisible()
    const outcomes = await tryWaysOut(window, trap.port)
    expect(networkWays(outcomes)).toEqual([])
    // The policy is seen to be gone: what the page has made itself, it can load now.
    expect(outcomes).toMatchObject({ 'script blob': 'reached', 'script data': 'reached' })
    await walkInto(app, trap)
    expect(trap.caught.slice(caught)).toEqual(['on purpose'])
    await debugging.send('Page.setBypassCSP', { enabled: false })
    await window.reload()
  })

  test('Chromium itself sent nothing in all this time', async () => {
    await shared.galley.close()
    const events = await networkEvents(netLogOf(shared.folder))
    expect(events.filter((name) => /^TCP_CONNECT|BYTES_SENT|^DNS_TRANSACTION/u.test(name))).toEqual(
      [],
    )
    expect(await readdir(join(shared.galley.userData, 'Dictionaries'))).toEqual([])
  })
})

const badRequest = {
  ok: false,
  error: { about: 'request', failure: expect.objectContaining({ kind: 'bad-request' }) as unknown },
}

/** The ways by which something was reached that was not in the page already. */
function networkWays(outcomes: Record<string, string>): string[] {
  return Object.keys(outcomes).filter(
    (way) => outcomes[way] === 'reached' && !/ (?:data|blob)$/u.test(way),
  )
}

function netLogOf(folder: string): string {
  return join(folder, 'net-log.json')
}
