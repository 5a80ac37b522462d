import type { ElectronApplication, Page } from '@playwright/test'
import { stepsIn, words, type ArticleName, type Step } from './support/every-action'
import { pictureOf, type Picture } from './support/picture'
import { recentFiles } from './support/recent'
import { expect, test } from './support/test'
import { textOf } from './support/text'

/** Everything that is seen after a step: the library, and each article as it was seen last. */
interface Seen {
  readonly library: readonly string[]
  readonly recent: readonly string[]
  readonly articles: Partial<Readonly<Record<ArticleName, View>>>
}

interface View extends Omit<Picture, 'library'> {
  readonly text: string
}

test('every action is undone and redone, also after a restart', async ({ launch, folder }) => {
  const steps = stepsIn(folder)
  expect(new Set(steps.map(({ action }) => action))).toEqual(new Set(Object.keys(words)))

  const first = await launch()
  const seen: Seen[] = [await look(first.window, first.app, null)]
  for (const { action, article, run } of steps) {
    await test.step(action, async () => {
      await run(first.window, first.app)
      await expectNotice(first.window, null)
      seen.push(await look(first.window, first.app, article, seen.at(-1)))
    })
  }
  await first.close()

  const { app, window } = await launch()
  await expect(textOf(window)).toBeFocused()
  const travelled = async (key: string, notice: string, { article }: Step, expected: Seen) => {
    await window.keyboard.press(key)
    await expectNotice(window, notice)
    const { library, recent, articles } = expected
    const view = articles[article]
    const isThere = library.some((row) => row.startsWith(view?.title ?? '-'))
    await expect
      .poll(() => look(window, app, isThere ? article : null))
      .toEqual({ library, recent, articles: isThere ? { [article]: view } : {} })
  }
  for (const [index, step] of [...steps.entries()].reverse()) {
    await test.step(`undo ${step.action}`, () =>
      travelled('Control+z', `Undone: ${words[step.action]}`, step, seenAt(seen, index)))
  }
  await window.keyboard.press('Control+z')
  await expectNotice(window, 'Nothing to undo.')
  await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()

  for (const [index, step] of steps.entries()) {
    await test.step(`redo ${step.action}`, () =>
      travelled('Control+Shift+z', `Redone: ${words[step.action]}`, step, seenAt(seen, index + 1)))
  }
  await window.keyboard.press('Control+y')
  await expectNotice(window, 'Nothing to redo.')
})

/** What is seen now, with the article that should be open; `before` adds the others. */
async function look(
  window: Page,
  app: ElectronApplication,
  article: ArticleName | null,
  before?: Seen,
): Promise<Seen> {
  const { library, ...picture } = await pictureOf(window)
  const view = { ...picture, text: picture.title === null ? '' : await textOf(window).innerText() }
  const shown = article === null || view.title === null ? {} : { [article]: view }
  return {
    library,
    recent: await recentFiles(app),
    articles: { ...before?.articles, ...shown },
  }
}

async function expectNotice(window: Page, words: string | null): Promise<void> {
  const notices = window.locator('.app-notices')
  if (words !== null) await expect(notices.getByRole('status').last()).toHaveText(words)
  await expect(notices.getByRole('alert')).toBeEmpty()
}

function seenAt(seen: readonly Seen[], index: number): Seen {
  const found = seen[index]
  if (found === undefined) throw new Error(`Nothing was seen at ${index}.`)
  return found
}
