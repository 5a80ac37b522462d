import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replace } from './support/changes'
import { activeCard, highlightByMouse, openField } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

test('a note is written on while the text under it changes', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  await writeFile(file, 'The bridge\n\nThe bridge would open in May. Work began two years ago.\n')
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'The bridge would open in May.')
  const editor = await openField(window, 'n', 'Note in Markdown')
  await window.keyboard.type('Ask who ')

  await replace(file, 'The bridge\n\nThe bridge would open in June. Work began two years ago.\n')
  await expect(textOf(window)).toContainText('open in June.')
  await expect(activeCard(window)).toContainText('Review: words changed')
  await expect(editor).toBeFocused()
  await window.keyboard.type('decided.')
  await expect(editor).toHaveText('Ask who decided.')
  await window.keyboard.press('Control+Enter')
  await expect(textOf(window)).toBeFocused()
  await expect(activeCard(window)).toContainText('Ask who decided.')
})
