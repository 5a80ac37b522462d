import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { made } from '../../core/journal/differences'
import { ok } from '../../core/result'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import { openLibrary } from './open'
import { allRows, expectOk, filesIn, inFolder, libraryFile, opened, withArticle } from './testing'

const next: Migration = (database) => {
  database.exec("ALTER TABLE tag ADD COLUMN icon TEXT; UPDATE tag SET name = name || '!'")
}
const newer = [...migrations, next]
const backup = `library.galley.version-${migrations.length}.backup`

/** A closed library with a tag. */
function makeLibrary(folder: string): void {
  const library = opened(folder)
  expectOk(
    library.perform('annotation.tag', () =>
      ok([made('tag', { id: 't', name: 'economy', colour: null })]),
    ),
  )
  library.close()
}

const names = (folder: string) => filesIn(folder).map(({ name }) => name)

test('an older library is brought up to date, with a copy of it beside', () => {
  inFolder((folder) => {
    makeLibrary(folder)
    const library = expectOk(openLibrary(folder, newer))
    expect(library.row('tag', 't')?.name).toBe('economy!')
    library.close()
    expect(names(folder)).toEqual(['library.galley', backup])

    const restored = join(folder, 'restored')
    mkdirSync(restored)
    cpSync(join(folder, backup), libraryFile(restored))
    const old = opened(restored)
    expect(old.row('tag', 't')?.name).toBe('economy')
    expect([old.id, expectOk(old.undo())?.kind]).toEqual([library.id, 'undo'])
    old.close()
  })
})

test('a library that is up to date is not copied', () => {
  inFolder((folder) => {
    makeLibrary(folder)
    expectOk(openLibrary(folder, newer)).close()
    expectOk(openLibrary(folder, newer)).close()
    expect(names(folder)).toHaveLength(2)
  })
})

test('what a crash left in the log is brought up to date as well', () => {
  inFolder((folder) => {
    const origin = join(folder, 'origin')
    const crashed = join(folder, 'crashed')
    makeLibrary(origin)
    const library = opened(origin)
    withArticle(library, 'Only in the log as yet.')
    cpSync(origin, crashed, { recursive: true })
    library.close()
    const migrated = expectOk(openLibrary(crashed, newer))
    expect(migrated.articles()).toHaveLength(1)
    expect(migrated.row('tag', 't')?.name).toBe('economy!')
    migrated.close()
  })
})

test('an older Galley refuses it at once, also while it is open or after a crash', () => {
  inFolder((folder) => {
    makeLibrary(folder)
    const library = expectOk(openLibrary(folder, newer))
    withArticle(library, 'Written by the newer one.')
    const before = filesIn(folder)
    const refused = {
      ok: false,
      error: { kind: 'newer-version', detail: `version ${newer.length}` },
    }
    expect(openLibrary(folder)).toMatchObject(refused)
    expect(filesIn(folder)).toEqual(before)
    library.close()
    expect(openLibrary(folder)).toMatchObject(refused)
  })
})

test.each<{ what: string; broken: Migration; detail: string }>([
  {
    what: 'throws',
    broken: (database) => {
      database.exec('DELETE FROM tag; SELECT nonsense')
    },
    detail: 'nonsense',
  },
  {
    what: 'breaks a reference',
    broken: (database) => {
      database.exec("INSERT INTO annotation_tag VALUES ('a', 'nobody', 't')")
    },
    detail: `Migration ${newer.length} breaks a reference.`,
  },
])('a migration that $what leaves the library as it was', ({ broken, detail }) => {
  inFolder((folder) => {
    makeLibrary(folder)
    const error = { kind: 'other', detail: expect.stringContaining(detail) as string }
    expect(openLibrary(folder, [...migrations, broken])).toMatchObject({ ok: false, error })
    const library = opened(folder)
    expect(allRows(library)).toMatchObject({
      tag: [{ id: 't', name: 'economy', colour: null }],
      annotationTag: [],
    })
    library.close()
    // Another attempt doesn't replace the copy that the first has made.
    expectOk(openLibrary(folder, newer)).close()
    expect(names(folder)).toEqual([
      'library.galley',
      `library.galley.version-${migrations.length}-2.backup`,
      backup,
    ])
  })
})
