import { afterEach, expect, test, vi } from 'vitest'
import { commands as menuCommands } from '../../contract/commands'
import { languages, type Language } from '../../contract/language/languages'
import { inEnglish, setLanguage, t } from '../../contract/language/translate'
import { menuName, menuWords } from '../../contract/menu-words'
import { commandDefinitions } from '../app/commands'
import { useGalley } from '../app/state'
import { createFinder } from './entries'

// No command runs here: there is no window that one could ask main from.
vi.hoisted(() => vi.stubGlobal('window', {}))

afterEach(() => setLanguage('en'))

async function finderIn(language: Language) {
  await setLanguage(language)
  return createFinder(useGalley.getState(), null)
}
const inPalette = commandDefinitions.filter(({ id }) => id !== 'palette.open')

test.each(languages)(
  'every command is found by its name and its English name in %s',
  async (one) => {
    const find = await finderIn(one)
    expect(new Set(find('').map(({ id }) => id))).toEqual(new Set(inPalette.map(({ id }) => id)))
    for (const { id, label } of inPalette) {
      for (const name of [t(label), inEnglish(label)]) {
        const best = find(name).filter(({ label: shown }) => shown === find(name)[0]?.label)
        expect(
          best.map((entry) => entry.id),
          name,
        ).toContain(id)
      }
    }
  },
)

test.each(languages)(
  'every item of the menu is found by what the menu calls it in %s',
  async (one) => {
    const find = await finderIn(one)
    for (const id of menuCommands.filter((command) => command !== 'palette.open')) {
      for (const name of [menuName(t(menuWords[id])), menuName(inEnglish(menuWords[id]))])
        expect(
          find(name)
            .slice(0, 3)
            .map((entry) => entry.id),
          `${id}: ${name}`,
        ).toContain(id)
    }
  },
)

test.each([
  ['merge', 'desk.merge'],
  ['dark', 'theme.dark'],
  ['light', 'theme.light'],
  ['rename', 'desk.edit'],
  ['reopen as', 'article.reopen'],
  ['import report', 'folder.report'],
  ['what changed', 'article.compare'],
  ['язык', 'language.en'],
  ['тіл', 'language.en'],
  ['语言', 'language.en'],
  ['preferences', 'view.typography'],
  ['full screen', 'application.toggleFullScreen'],
  ['minimise', 'application.minimise'],
  ['quit', 'application.quit'],
  ['exprot notes', 'file.export'],
])('%s finds %s first', async (typed, id) => {
  const find = await finderIn('en')
  expect(find(typed)[0]?.id).toBe(id)
})

test('letters that are scattered over a name find nothing', async () => {
  const find = await finderIn('en')
  for (const typed of ['mrgn', 'dthm', 'xylophone quartz', '?!'])
    expect(find(typed), typed).toEqual([])
  expect(find('merge').map(({ label }) => label)).not.toContain('Larger text')
})
