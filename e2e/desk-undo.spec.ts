import { join } from 'node:path'
import { request } from './support/bridge'
import { rowsOf } from './support/database'
import { startOnDeskLibrary } from './support/desk'
import { makeDeskLibrary } from './support/desk-library'
import { expect, test } from './support/test'

const tables = [
  'claim',
  'claim_status_change',
  'evidence',
  'annotation',
  'speaker',
  'spelling',
  'tag',
  'annotation_tag',
]

/** What there is on the disk of what the desk changes. */
function written(library: string): unknown {
  const rows = rowsOf(library)
  const byId = (one: unknown) => (one as { readonly id: string }).id
  // An undone removal puts a row last; its place in the file means nothing.
  return tables.map((table) =>
    rows[table]?.toSorted((one, other) => byId(one).localeCompare(byId(other))),
  )
}

test('everything that the desk can do is one change each, undone and redone, also after a restart', async ({
  launch,
  folder,
}) => {
  const library = join(folder, 'library')
  makeDeskLibrary(library)
  const before = rowsOf(library)
  const id = (table: string, column: string, value: string) => {
    const found = before[table]?.find((one) => (one as Record<string, unknown>)[column] === value)
    return String((found as Record<string, unknown> | undefined)?.['id'])
  }
  const claim = (title: string) => id('claim', 'title', title)
  const trade = claim('Trade volume in 2030')
  const evidenceIds = [id('evidence', 'claim_id', trade)]
  const speakerId = id('speaker', 'name', 'Ильзе Варга')
  const steps: readonly (readonly [name: string, input: unknown, words: string])[] = [
    ['claim.add', { title: 'مرحبا 😀', colour: 'pink', parentId: trade }, 'new claim'],
    ['claim.edit', { claimId: trade, title: 'Renamed', note: 'A note.' }, 'edit claim'],
    ['claim.status', { claimId: trade, status: 'refuted', reason: 'Why.' }, 'change status'],
    ['claim.move', { claimId: trade, parentId: null, beforeId: null }, 'move claim'],
    ['evidence.move', { evidenceIds, claim: { title: 'Made by moving' } }, 'move evidence'],
    [
      'claim.split',
      {
        claimId: claim('Visa-free regime'),
        title: 'Split',
        evidenceIds: [id('evidence', 'claim_id', claim('Visa-free regime'))],
      },
      'split claim',
    ],
    ['claim.merge', { claimId: trade, intoId: claim('Visa-free regime') }, 'merge claims'],
    ['claim.remove', { claimId: claim('Norland and Vessia') }, 'delete claim'],
    ['speaker.add', { name: 'Newcomer' }, 'new speaker'],
    [
      'speaker.edit',
      {
        speakerId,
        name: 'Варга',
        role: 'Minister',
        organisation: null,
        spellings: ['Ильзе Варга'],
      },
      'edit speaker',
    ],
    ['speaker.merge', { speakerId, intoId: id('speaker', 'name', 'Ilse Varga') }, 'merge speakers'],
    ['speaker.remove', { speakerId: id('speaker', 'name', 'Tomas Brandt') }, 'delete speaker'],
    ['tag.colour', { name: 'economy', colour: 'green' }, 'change colour of tag'],
    ['tag.rename', { name: 'economy', newName: 'business' }, 'rename tag'],
    ['tag.merge', { name: 'business', intoName: 'visas' }, 'merge tags'],
    ['tag.remove', { name: 'visas' }, 'delete tag'],
  ]

  const first = await launch({ library })
  await expect(first.window.getByRole('navigation', { name: 'Library' })).toBeVisible()
  const seen = [written(library)]
  for (const [name, input] of steps) {
    await test.step(name, async () => {
      expect(await request(first.window, name, input)).toMatchObject({
        ok: true,
        value: { action: name },
      })
      seen.push(written(library))
      expect(seen.at(-1)).not.toEqual(seen.at(-2))
    })
  }
  await first.close()

  const { window } = await launch({ library })
  await expect(window.getByRole('navigation', { name: 'Library' })).toBeVisible()
  await window.keyboard.press('Control+2')
  await expect(window.locator('[data-desk=list]')).toBeFocused()
  const notice = window.locator('.app-notices').getByRole('status').last()
  for (const [index, [, , words]] of [...steps.entries()].reverse()) {
    await window.keyboard.press('Control+z')
    await expect(notice).toHaveText(`Undone: ${words}`)
    expect(written(library)).toEqual(seen[index])
  }
  for (const [index, [, , words]] of steps.entries()) {
    await window.keyboard.press('Control+Shift+z')
    await expect(notice).toHaveText(`Redone: ${words}`)
    expect(written(library)).toEqual(seen[index + 1])
  }
})

test('bad input is refused with a clear word, and nothing is changed', async ({
  launch,
  folder,
}) => {
  const library = join(folder, 'library')
  const { window } = await startOnDeskLibrary(launch, folder)
  const before = written(library)
  const rows = rowsOf(library) as Record<string, Record<string, string>[]>
  const claimId = rows['claim']?.find(({ title }) => title === 'Norland and Vessia')?.['id']
  const partId = rows['claim']?.find(({ parent_id }) => parent_id === claimId)?.['id']
  const speakerId = rows['speaker']?.[0]?.['id']
  const taken = { title: ' VISA-free  regime ', colour: 'blue', parentId: null }
  const refused: readonly (readonly [name: string, input: unknown, kind: string])[] = [
    ['claim.add', taken, 'title-taken'],
    ['claim.add', { ...taken, title: 'x'.repeat(10_000) }, 'too-long'],
    ['claim.add', { ...taken, title: '\u2003' }, 'empty'],
    ['claim.move', { claimId, parentId: partId, beforeId: null }, 'cycle'],
    ['claim.move', { claimId, parentId: claimId, beforeId: null }, 'cycle'],
    ['claim.merge', { claimId, intoId: claimId }, 'same'],
    ['claim.split', { claimId, title: 'New', evidenceIds: [] }, 'nothing-chosen'],
    ['speaker.merge', { speakerId, intoId: speakerId }, 'same'],
    ['speaker.add', { name: 'i. varga' }, 'name-taken'],
    ['tag.rename', { name: 'economy', newName: 'visas' }, 'name-taken'],
    ['tag.merge', { name: 'economy', intoName: 'Economy' }, 'same'],
    ['tag.remove', { name: 'nothing' }, 'not-found'],
  ]
  for (const [name, input, kind] of refused) {
    expect(await request(window, name, input)).toMatchObject({
      ok: false,
      error: { about: 'change', failure: { kind } },
    })
  }
  expect(written(library)).toEqual(before)
})
