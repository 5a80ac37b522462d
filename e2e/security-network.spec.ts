import { expect, test } from '@playwright/test'
import { badRequest, request } from './support/bridge'
import { tryToLeave } from './support/leaving'
import { expectNothingSent, netLogOf } from './support/net-log'
import { shareGalley } from './support/shared'
import { textOf } from './support/text'
import { setTrap, walkInto, type Trap } from './support/trap'
import { tryWaysOut } from './support/ways-out'

/** The sign that a page has not been left: a new page does not have it. */
const mark = () => Object.assign(globalThis, { marked: true })
const isMarked = () => 'marked' in globalThis

test.describe('the network', () => {
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

  test('Chromium itself sent nothing in all this time', () => expectNothingSent(shared))
})

/** The ways by which something was reached that was not in the page already. */
function networkWays(outcomes: Record<string, string>): string[] {
  return Object.keys(outcomes).filter(
    (way) => outcomes[way] === 'reached' && !/ (?:data|blob)$/u.test(way),
  )
}
