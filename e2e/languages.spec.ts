import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { chooseBefore, saidOn, sayIn } from './support/language'
import { highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'
import { makeTour, tour } from './support/tour'

const titlesOfMenu = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label.replace(/\(&\w\)|&/u, '')),
  )
const language = (window: Page) => window.evaluate(() => document.documentElement.lang)

/** What the system's dialog for opening was given, instead of showing it. */
async function watchOpenDialog(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = (...args: unknown[]) => {
      ;(globalThis as unknown as { asked: unknown }).asked = args.at(-1)
      return Promise.resolve({ canceled: true, filePaths: [] })
    }
  })
}

test('the interface changes its language at once, in the window and around it, and keeps it', async ({
  launch,
}) => {
  const { app, window, close } = await launch()
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(window)).toBeFocused()
  await highlightByMouse(window, 'green', 'the visa-free regime')
  await watchOpenDialog(app)
  await window.keyboard.press('Control+,')
  for (const [name, tag, menu, quotes, title] of [
    [
      'Русский',
      'ru',
      ['Файл', 'Правка', 'Вид', 'Окно', 'Справка'],
      /Предложен/u,
      'Открыть текстовые файлы',
    ],
    [
      'Қазақша',
      'kk',
      ['Файл', 'Өңдеу', 'Көрініс', 'Терезе', 'Анықтама'],
      /Ұсынылған/u,
      'Мәтіндік файлдарды ашу',
    ],
    ['中文', 'zh-Hans', ['文件', '编辑', '视图', '窗口', '帮助'], /建议的引语/u, '打开文本文件'],
    [
      'English',
      'en-GB',
      ['File', 'Edit', 'View', 'Window', 'Help'],
      /Suggested quotes/u,
      'Open text files',
    ],
  ] as const) {
    await test.step(name, async () => {
      await window.getByRole('radio', { name }).check()
      await expect.poll(() => language(window)).toBe(tag)
      await expect.poll(() => titlesOfMenu(app)).toEqual(menu)
      await expect(window.getByRole('radio', { name })).toBeFocused()
      // The highlight is still the active one, and its card speaks the language.
      await expect(window.locator('[role=listitem][aria-current=true]')).toHaveCount(1)
      await expect(window.locator('.app-bar-buttons button').first()).toHaveAccessibleName(quotes)
      await window.keyboard.press('Control+o')
      await expect
        .poll(() => app.evaluate(() => (globalThis as { asked?: { title: string } }).asked?.title))
        .toBe(title)
    })
  }
  await window.getByRole('radio', { name: 'Русский' }).check()
  await expect.poll(() => language(window)).toBe('ru')
  await close()

  const again = await launch()
  await expect.poll(() => language(again.window)).toBe('ru')
  await expect.poll(() => titlesOfMenu(again.app)).toContain('Правка')
  await expect(again.window.getByRole('navigation', { name: 'Библиотека' })).toContainText(
    '1 выделение',
  )
})

test('what failed is said in the language of the interface', async ({
  launch,
  folder,
  userData,
}) => {
  await chooseBefore(userData, 'kk')
  const { window } = await launch({ file: join(folder, 'nowhere.txt') })
  await expect(window.getByText('«nowhere.txt» орнында жоқ.')).toBeVisible()
})

/** Latin letters that are no English: names, formats, keys, what can be typed into the search. */
const known =
  /^(?:Galley|Markdown|Escape|Enter|Shift|Ctrl|Delete|Backspace|Alt|Drag|PNG|PDF|UTF|Unicode|pdf|markdown|tag|speaker|claim|has|note|after|txt|csv|news|Aa|English|http|https|in|before|status|unverified|confirmed|disputed|refuted|tariffs|tariffed|[Ww]indows|KOI|ISO|EUC|JP|KR|KZ|GBK|GB|CP|Big|Shift_JIS|JIS|Mac(?:Roman|Cyrillic)|LE|BE)$/u

for (const chosen of ['ru', 'kk', 'zh'] as const) {
  test(`no English is left on any screen in ${chosen}`, async ({ launch, folder, userData }) => {
    test.setTimeout(240_000)
    await chooseBefore(userData, chosen)
    const galley = await launch(await makeTour(folder))
    const source = resolve(import.meta.dirname, 'support')
    const data = await Promise.all(
      ['desk-library.ts', 'tour.ts'].map((name) => readFile(join(source, name), 'utf8')),
    )
    const ofArticles = new Set(data.join(' ').match(/[A-Za-z]+/gu))
    await tour(
      galley,
      folder,
      async (state) => {
        const english = (await saidOn(galley.window)).filter((words) =>
          (words.match(/[A-Za-z]{2,}/gu) ?? []).some(
            (word) => !known.test(word) && !ofArticles.has(word),
          ),
        )
        expect.soft(english, state).toEqual([])
        if (english.length === 0) return
        const body = await galley.window.screenshot()
        await test.info().attach(state, { body, contentType: 'image/png' })
      },
      sayIn(chosen),
    )
  })
}
