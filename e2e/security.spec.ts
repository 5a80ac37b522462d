import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expectNothingSent, netLogOf } from './support/net-log'
import { shareGalley } from './support/shared'
import { textOf } from './support/text'

test.describe('from inside the page', () => {
  const shared = shareGalley((folder) => ({ args: [`--log-net-log=${netLogOf(folder)}`] }))
  test.beforeAll(async () => {
    await shared.galley.window.getByRole('button', { name: 'Try the sample article' }).click()
    await expect(textOf(shared.galley.window)).toBeVisible()
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

  test('Chromium itself sent nothing in all this time', () => expectNothingSent(shared))
})
