import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { addTag, answerSaveDialog, highlightByMouse, tagClaim, writeNote } from './support/notes'
import { networkEvents } from './support/net-log'
import { socketsOf } from './support/sockets'
import { expect, test } from './support/test'
import { textOf } from './support/text'

test('an ordinary day of work opens no connection and asks for no name', async ({
  launch,
  folder,
}) => {
  const logs = [join(folder, 'first.json'), join(folder, 'second.json')]
  const first = await launch({ args: [`--log-net-log=${logs[0] ?? ''}`] })
  await expectNoConnection(first.app)
  const { window } = first
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await highlightByMouse(window, 'yellow', 'The second agreement')
  await tagClaim(window, 'Pipeline expansion')
  await addTag(window, 'economy/trade')
  await writeNote(window, 'See https://example.org and ![a picture](https://example.org/a.png)')
  await expectNoConnection(first.app)
  await window.keyboard.press('Control+f')
  await window.keyboard.type('visa')
  await expect(
    window.getByRole('search', { name: 'Find in the article' }).getByRole('status'),
  ).toHaveText(/of/u)
  await window.keyboard.press('Escape')
  await answerSaveDialog(first.app, join(folder, 'notes.md'))
  await window.keyboard.press('Control+e')
  await expect(window.getByText('notes.md')).toBeVisible()
  await expectNoConnection(first.app)
  await first.close()

  const second = await launch({ args: [`--log-net-log=${logs[1] ?? ''}`] })
  await expect(textOf(second.window)).toContainText('The second agreement')
  await expectNoConnection(second.app)
  await second.close()

  for (const log of logs) {
    const events = await networkEvents(log)
    expect(events.length).toBeGreaterThan(0)
    expect(
      events.filter((name) => /SOCKET|TCP|UDP|HOST_RESOLVER|DNS_T|URL_REQ/u.test(name)),
    ).toEqual([])
  }
})

/** Fails if a process of the app holds a socket other than those by which this test drives it. */
async function expectNoConnection(app: ElectronApplication): Promise<void> {
  if (process.platform !== 'linux') return
  const sockets = await socketsOf(app.process().pid ?? 0)
  const listening = sockets.filter(({ state }) => state === '0A').map(({ local }) => local)
  // Those of the two debuggers, on 127.0.0.1.
  expect(listening.filter((local) => !local.startsWith('0100007F:'))).toEqual([])
  expect(listening.length).toBeLessThanOrEqual(2)
  expect(sockets.filter(({ local }) => !listening.includes(local))).toEqual([])
}
