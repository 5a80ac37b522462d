import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import {
  activeCard,
  addTag,
  answerSaveDialog,
  cardsOf,
  setSpeaker,
  tagClaim,
  writeNote,
} from './support/notes'
import { quotesIn } from './support/markdown'
import { expect, test } from './support/test'
import { paintedOn, placeOf, selectedWords, textOf } from './support/text'

/** A page on which every key is followed by a look at who has the keyboard. */
class Keyboard {
  constructor(readonly window: Page) {}

  /** Presses keys one after the other, such as `Shift+ArrowRight`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.window.keyboard.press(key)
      await this.expectFocus()
    }
  }

  async pressTimes(key: string, times: number): Promise<void> {
    await this.press(...Array.from({ length: times }, () => key))
  }

  /** Tab, until that element has the keyboard. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(async () => {
      await this.press(key)
      await expect(target).toBeFocused({ timeout: 100 })
    }).toPass({ intervals: [0] })
  }

  /** Someone has the keyboard: the page as a whole never does. */
  async expectFocus(): Promise<void> {
    await expect(this.window.locator('body')).not.toBeFocused()
  }
}

/** Selects by words from the caret on, until the selection ends with `last`. */
async function selectWordsUpTo(keyboard: Keyboard, last: string): Promise<void> {
  await expect(async () => {
    await keyboard.press('Control+Shift+ArrowRight')
    expect(await selectedWords(keyboard.window)).toMatch(new RegExp(`${last}\\W*$`, 'u'))
  }).toPass({ intervals: [0] })
}

/** Brings the caret to just before these words, by what finding them leaves selected. */
async function caretBefore(keyboard: Keyboard, words: string): Promise<void> {
  await keyboard.press('Control+f')
  await expect(keyboard.window.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await keyboard.window.keyboard.type(words)
  await expect(
    keyboard.window.getByRole('search', { name: 'Find in the article' }).getByRole('status'),
  ).toHaveText(/^1 of/)
  await keyboard.press('Escape')
  await expect(textOf(keyboard.window)).toBeFocused()
  await expect.poll(() => selectedWords(keyboard.window)).toBe(words)
  await keyboard.press('ArrowLeft')
}

test('the whole story by keyboard alone', async ({ launch, folder }) => {
  const { app, window } = await launch()
  const keyboard = new Keyboard(window)
  const text = textOf(window)

  await test.step('the sample, from the welcome', async () => {
    const sample = window.getByRole('button', { name: 'Try the sample article' })
    await expect(sample).toBeVisible()
    await keyboard.tabTo(sample)
    await window.keyboard.press('Enter')
    await expect(text).toBeFocused()
  })

  await test.step('select by arrows and Shift, highlight', async () => {
    await caretBefore(keyboard, 'the visa-free regime')
    await selectWordsUpTo(keyboard, 'limit')
    await keyboard.press('Shift+ArrowDown', 'Shift+ArrowDown')
    expect(await selectedWords(window)).toMatch(/^the visa-free regime.*\n+"A driver/su)
    await keyboard.press('2')
    await expect(cardsOf(window)).toHaveCount(1)
    await expect.poll(() => paintedOn(window)).toMatchObject([{ colour: 'green' }])
    await expect(activeCard(window)).toHaveAccessibleName(/green, paragraph 6: the visa-free/)
  })

  await test.step('claim, tag, speaker, note', async () => {
    await tagClaim(window, 'Visa-free regime')
    await keyboard.expectFocus()
    await addTag(window, 'borders/visas')
    await keyboard.expectFocus()
    await setSpeaker(window, 'Daniyar Seitkali')
    await keyboard.expectFocus()
    await writeNote(window, 'Ask for the *date*.')
    await keyboard.expectFocus()
    await expect(activeCard(window)).toContainText('Ask for the date.')
  })

  await test.step('a field of a selection that is not highlighted yet', async () => {
    await caretBefore(keyboard, 'Its capacity is to grow')
    await keyboard.press('Shift+End')
    await tagClaim(window, 'Pipeline expansion', 2)
    await keyboard.expectFocus()
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 2, green/)
    await expect(activeCard(window).getByRole('combobox')).toHaveValue('disputes')
  })

  await test.step('every colour', async () => {
    for (const [key, colour] of Object.entries({
      1: 'yellow',
      2: 'green',
      3: 'blue',
      4: 'pink',
      5: 'orange',
    })) {
      await keyboard.press(key)
      await expect(activeCard(window)).toHaveAccessibleName(new RegExp(`^Highlight 2, ${colour}`))
    }
  })

  await test.step('widen and narrow by a word', async () => {
    const words = async () => {
      const start = (await placeOf(window, 'Its capacity')).start
      const second = (await paintedOn(window))[1]
      return second && { start: second.start - start, end: second.end - start }
    }
    const before = await words()
    for (const [out, back, edge] of [
      [']', '[', 'end'],
      ['{', '}', 'start'],
    ] as const) {
      await keyboard.press(out)
      await expect.poll(async () => (await words())?.[edge]).not.toBe(before?.[edge])
      await keyboard.press(back)
      await expect.poll(words).toEqual(before)
    }
  })

  await test.step('next and previous highlight', async () => {
    await keyboard.press('k')
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 1,/)
    await keyboard.press('k')
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 1,/)
    await keyboard.press('j')
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 2,/)
    await keyboard.press('Escape')
    await expect(activeCard(window)).toHaveCount(0)
    await keyboard.press('k')
    await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 2,/)
  })

  await test.step('delete, undo, redo, undo', async () => {
    await keyboard.press('Delete')
    await expect(cardsOf(window)).toHaveCount(1)
    await keyboard.press('Control+z')
    await expect(cardsOf(window)).toHaveCount(2)
    await expect(activeCard(window)).toContainText('Pipeline expansion')
    await keyboard.press('Control+Shift+z')
    await expect(cardsOf(window)).toHaveCount(1)
    await keyboard.press('Control+z')
    await expect(cardsOf(window)).toHaveCount(2)
  })

  await test.step('into the card and out of it', async () => {
    const chip = activeCard(window).getByRole('button', { name: 'Remove the claim Pipeline' })
    await keyboard.tabTo(chip)
    await keyboard.press('Enter')
    await expect(activeCard(window).getByText('Pipeline expansion')).toBeHidden()
    await keyboard.expectFocus()
    await keyboard.press('Control+z')
    await expect(activeCard(window).getByText('Pipeline expansion')).toBeVisible()
    await keyboard.press('Escape')
    await expect(text).toBeFocused()
  })

  await test.step('export', async () => {
    const exported = join(folder, 'notes.md')
    await answerSaveDialog(app, exported)
    await keyboard.press('Control+e')
    await expect(window.getByText('Exported to notes.md')).toBeVisible()
    await keyboard.expectFocus()
    const [first, second] = quotesIn(await readFile(exported, 'utf8'))
    expect(first).toMatch(/^the visa-free regime would apply to tourists.*\n\n"A driver/su)
    expect(second).toMatch(/^Its capacity is to grow/)
  })
})

test('what is typed right after the key of a field goes into it', async ({ launch }) => {
  const { window } = await launch()
  const keyboard = new Keyboard(window)
  await openSample(keyboard)
  await caretBefore(keyboard, 'the visa-free regime')
  await keyboard.press('Control+Shift+ArrowRight', '1')
  await loadFields(window)
  for (const [key, words] of Object.entries({ c: 'stt n1', t: 'cst', s: 'nct' })) {
    await window.keyboard.press(key)
    await window.keyboard.type(words)
    await expect(window.getByRole('combobox', { name: /^(Claim|Tag|Who)/ })).toHaveValue(words)
    await keyboard.press('Escape')
    await expect(textOf(window)).toBeFocused()
  }
})

/** Waits for the modules that the page begins to load as soon as there is something to annotate. */
async function loadFields(window: Page): Promise<void> {
  const names = await readdir(resolve(import.meta.dirname, '../out/renderer/assets'))
  for (const name of names.filter((one) => /^(Claim|Tag|Speaker)Field.*\.js$/u.test(one))) {
    await window.evaluate((address) => import(address), `/assets/${name}`)
  }
}

test('find by keyboard', async ({ launch }) => {
  const { window } = await launch()
  const keyboard = new Keyboard(window)
  await openSample(keyboard)
  await keyboard.press('Control+f')
  const field = window.getByRole('textbox', { name: 'Find' })
  const count = window.getByRole('search', { name: 'Find in the article' }).getByRole('status')
  await expect(field).toBeFocused()
  await window.keyboard.type('PIPELINE')
  await expect(count).toHaveText('1 of 4')
  await keyboard.press('Enter')
  await expect(count).toHaveText('2 of 4')
  await keyboard.press('Shift+Enter', 'Shift+Enter')
  await expect(count).toHaveText('4 of 4')
  await keyboard.press('Enter')
  await expect(count).toHaveText('1 of 4')
  await keyboard.press('F3')
  await expect(count).toHaveText('2 of 4')
  await keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(textOf(window)).toBeFocused()
  expect(await selectedWords(window)).toBe('pipeline')
})

test('the help names the keys of commands', async ({ launch }) => {
  const { window } = await launch()
  const keyboard = new Keyboard(window)
  await openSample(keyboard)
  await keyboard.press('?')
  const dialog = window.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toBeVisible()
  const keys = await dialog.locator('kbd').allInnerTexts()
  expect(keys).toEqual(
    expect.arrayContaining(['Drag', '1', 'C', 'Q', 'Ctrl+Shift+R', 'Ctrl+Z', '?']),
  )
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(textOf(window)).toBeFocused()
})

async function openSample(keyboard: Keyboard): Promise<void> {
  const sample = keyboard.window.getByRole('button', { name: 'Try the sample article' })
  await expect(sample).toBeVisible()
  await keyboard.tabTo(sample)
  await keyboard.window.keyboard.press('Enter')
  await expect(textOf(keyboard.window)).toBeFocused()
}
