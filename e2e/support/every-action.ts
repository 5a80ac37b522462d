import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Action } from '../../src/core/journal/change'
import { changedText, firstDraft, otherText, secondDraft } from './drafts'
import { reopenAs } from './encodings'
import {
  activeCard,
  addTag,
  answerOpenDialog,
  cardsOf,
  setSpeaker,
  tagClaim,
  writeNote,
} from './notes'
import { expect } from './test'
import { clickWords, outlinedOn, paintedOn, selectByMouse, textOf } from './text'

/** The two articles that are acted upon. */
export type ArticleName = 'bridge' | 'harvest'

/** One action of the user, and the article that it concerns. */
export interface Step {
  readonly action: keyof typeof words
  readonly article: ArticleName
  readonly run: (window: Page, app: ElectronApplication) => Promise<void>
}

/** The actions that other specs undo. */
type UndoneElsewhere =
  // In desk-undo.spec.ts.
  | 'claim.add'
  | 'claim.status'
  | 'claim.move'
  | 'claim.merge'
  | 'claim.split'
  | 'claim.remove'
  | 'evidence.move'
  | 'annotation.edit'
  | `speaker.${string}`
  | `tag.${string}`
  // In all-notes.spec.ts.
  | `annotations.${string}`
  // In same-words.spec.ts.
  | 'annotation.repeat'
  | 'evidence.repeat'
  // In suggested-quotes.spec.ts.
  | 'quotes.accept'
  // In watched-folders.spec.ts.
  | 'folder.watch'
  | 'folder.unwatch'
  // What comes by itself is not undone.
  | 'folder.take'
  | 'article.follow'

/** Every other action, as the window words it when it is undone. */
export const words: Readonly<Record<Exclude<Action, UndoneElsewhere>, string>> = {
  'article.add': 'add article',
  'article.revise': 'take the new text',
  'article.restore': 'go back to the text before',
  'article.reopen': 'read in another encoding',
  'article.describe': 'change article details',
  'article.locate': 'note where the file is',
  'article.remove': 'remove article',
  'article.mark': 'mark as read or unread',
  'folder.import': 'import folder',
  'annotation.add': 'highlight',
  'annotation.recolour': 'change colour',
  'annotation.resize': 'change passage',
  'annotation.accept': 'accept passage',
  'annotation.gone': 'mark words as gone',
  'annotation.remove': 'delete highlight',
  'annotation.note': 'edit note',
  'annotation.speaker': 'set speaker',
  'annotation.tag': 'add tag',
  'annotation.untag': 'remove tag',
  'evidence.add': 'tag claim',
  'evidence.stance': 'change stance',
  'evidence.remove': 'take off the claim',
  'claim.edit': 'edit claim',
  'quote.accept': 'accept suggested quote',
}

/** Every action once, two articles taking turns at the end. */
export function stepsIn(folder: string): readonly Step[] {
  const bridge = join(folder, 'bridge.txt')
  const harvest = join(folder, 'harvest.txt')
  const open = async (window: Page, app: ElectronApplication, path: string) => {
    await answerOpenDialog(app, [path])
    await window.keyboard.press('Control+o')
  }
  let drafts = 0
  const replaceWith = async (window: Page, app: ElectronApplication, text: string) => {
    drafts += 1
    const path = join(folder, `draft ${drafts}.txt`)
    await writeFile(path, text)
    await answerOpenDialog(app, [path])
    await window.keyboard.press('Control+i')
    await window.getByRole('button', { name: 'Replace with file…' }).click()
  }
  const highlight = async (window: Page, words: string) => {
    await selectByMouse(window, words)
    await window.keyboard.press('1')
    await expect(cardsOf(window)).toHaveCount(1)
  }
  const again = async (window: Page) => {
    await window.keyboard.press('k')
    await expect(activeCard(window)).toHaveCount(1)
  }
  const step = (action: Step['action'], article: ArticleName, run: Step['run']): Step => ({
    action,
    article,
    run,
  })

  return [
    step('article.add', 'bridge', async (window, app) => {
      await writeFile(bridge, firstDraft)
      await open(window, app, bridge)
      await expect(textOf(window)).toContainText('open in May.')
    }),
    step('article.revise', 'bridge', async (window, app) => {
      await replaceWith(window, app, secondDraft)
      await expect(textOf(window)).toContainText('open in June.')
    }),
    step('article.restore', 'bridge', async (window) => {
      await window.keyboard.press('Control+k')
      await window.getByRole('combobox', { name: 'Command' }).fill('text before')
      await window.keyboard.press('Enter')
      await expect(textOf(window)).toContainText('open in May.')
    }),
    step('article.describe', 'bridge', async (window) => {
      await window.keyboard.press('Control+i')
      const dialog = window.getByRole('dialog', { name: 'Details of the article' })
      await dialog.getByLabel('Title').fill('Bridge, opening')
      await dialog.getByLabel('Date').fill('2024-05-02')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeHidden()
    }),
    step('article.reopen', 'bridge', (window) => reopenAs(window, 'CP866')),
    step('annotation.add', 'bridge', (window) => highlight(window, 'the bridge would open')),
    step('annotation.recolour', 'bridge', async (window) => {
      await again(window)
      await window.keyboard.press('3')
      await expect.poll(() => paintedOn(window)).toMatchObject([{ colour: 'blue' }])
    }),
    step('annotation.resize', 'bridge', async (window) => {
      await again(window)
      await window.keyboard.press(']')
      await expect(activeCard(window)).toHaveAccessibleName(/the bridge would open in$/)
    }),
    step('annotation.note', 'bridge', async (window) => {
      await again(window)
      await writeNote(window, 'Ask **why**.')
      await expect(activeCard(window)).toContainText('Ask why.')
    }),
    step('annotation.speaker', 'bridge', async (window) => {
      await again(window)
      await setSpeaker(window, 'The minister')
    }),
    step('annotation.tag', 'bridge', async (window) => {
      await again(window)
      await addTag(window, 'roads')
    }),
    step('annotation.untag', 'bridge', async (window) => {
      await again(window)
      await activeCard(window).getByRole('button', { name: 'Remove the tag roads' }).click()
      await expect(activeCard(window).getByText('roads')).toBeHidden()
    }),
    step('evidence.add', 'bridge', async (window) => {
      await again(window)
      await tagClaim(window, 'Opens in June')
    }),
    step('evidence.stance', 'bridge', async (window) => {
      await again(window)
      const stance = activeCard(window).getByRole('combobox', { name: /^Stance/ })
      await stance.selectOption('disputes')
      await expect(stance).toHaveValue('disputes')
    }),
    step('claim.edit', 'bridge', async (window) => {
      await again(window)
      await activeCard(window).getByRole('button', { name: 'Opens in June', exact: true }).click()
      const dialog = window.getByRole('dialog', { name: 'Claim' })
      await dialog.getByLabel('Title').fill('Opens this summer')
      await dialog.getByText('refuted').click()
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeHidden()
      await expect(activeCard(window)).toContainText('Opens this summer')
    }),
    step('evidence.remove', 'bridge', async (window) => {
      await again(window)
      await activeCard(window)
        .getByRole('button', { name: /^Remove the claim/ })
        .click()
      await expect(activeCard(window).getByText('Opens this summer')).toBeHidden()
    }),
    step('article.add', 'harvest', async (window, app) => {
      await writeFile(harvest, otherText)
      await open(window, app, harvest)
      await expect(textOf(window)).toContainText('We sowed twice')
    }),
    step('annotation.add', 'harvest', (window) => highlight(window, 'We sowed twice')),
    step('annotation.add', 'harvest', async (window) => {
      await selectByMouse(window, "expect half of last year's wheat")
      await window.keyboard.press('2')
      await expect(cardsOf(window)).toHaveCount(2)
    }),
    step('article.revise', 'harvest', async (window, app) => {
      await replaceWith(window, app, changedText)
      await expect(textOf(window)).toContainText('We sowed three times')
      await expect.poll(() => outlinedOn(window)).toHaveLength(2)
    }),
    step('annotation.accept', 'harvest', async (window) => {
      await clickWords(window, 'We sowed')
      await expect(activeCard(window)).toHaveAccessibleName(/to review/)
      await window.keyboard.press('a')
      await expect.poll(() => outlinedOn(window)).toHaveLength(1)
    }),
    step('annotation.gone', 'harvest', async (window) => {
      await clickWords(window, 'of last')
      await expect(activeCard(window)).toHaveAccessibleName(/to review/)
      await window.keyboard.press('g')
      await expect.poll(() => outlinedOn(window)).toEqual([])
    }),
    step('quote.accept', 'harvest', async (window) => {
      await window.keyboard.press('q')
      await expect(activeCard(window)).toHaveAccessibleName(/^Suggested quote, Aigul Bekova/)
      await window.keyboard.press('a')
      await expect(activeCard(window)).toContainText('Aigul Bekova')
    }),
    step('annotation.remove', 'bridge', async (window) => {
      await window.getByRole('button', { name: /^Bridge, opening/ }).click()
      await expect(textOf(window)).toContainText('open in June.')
      await again(window)
      await window.keyboard.press('Delete')
      await expect(cardsOf(window)).toHaveCount(0)
    }),
    step('article.locate', 'harvest', async (window, app) => {
      await mkdir(join(folder, 'elsewhere'))
      const elsewhere = join(folder, 'elsewhere', 'harvest again.txt')
      await copyFile(join(folder, 'draft 2.txt'), elsewhere)
      await open(window, app, elsewhere)
      await expect(textOf(window)).toContainText('We sowed three times')
    }),
    step('article.mark', 'harvest', async (window) => {
      await window.keyboard.press('m')
      await expect(window.getByRole('button', { name: /^A dry spring.*, read/ })).toBeVisible()
    }),
    step('folder.import', 'harvest', async (window, app) => {
      const more = join(folder, 'more')
      await mkdir(more)
      for (const name of ['first', 'second']) {
        await writeFile(join(more, `${name}.txt`), `The ${name} of two\n\nImported together.\n`)
      }
      await answerOpenDialog(app, [more])
      await window.keyboard.press('Control+Shift+o')
      const notice = window.getByRole('group', { name: 'Import' })
      await expect(notice).toContainText('2 articles added.')
      await notice.getByRole('button', { name: 'Dismiss the message' }).click()
      await expect(window.getByRole('button', { name: /^The second of two/ })).toBeVisible()
    }),
    step('article.remove', 'harvest', async (window) => {
      const row = window.getByRole('button', { name: /^A dry spring/ })
      await row.focus()
      await window.keyboard.press('Delete')
      await window.getByRole('button', { name: 'Remove with its notes' }).click()
      await expect(row).toBeHidden()
    }),
  ]
}
