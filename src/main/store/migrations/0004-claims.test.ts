import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { migrate } from '../migrate'
import { allRows, expectOk, inFolder, libraryFile, opened } from '../testing'
import { firstTables } from './0001-first-tables'
import { revisions } from './0002-revisions'

const claim =
  '{"id":"c2","title":"\\u0000 two","statement":"","status":"unverified","createdAt":1,"updatedAt":1}'

/** A library of the version before, whose last change made a claim, a tag and a speaker. */
function makeSecondVersion(folder: string): void {
  mkdirSync(folder)
  const database = new DatabaseSync(libraryFile(folder))
  database.exec('PRAGMA application_id = 0x47414c59')
  migrate(database, [firstTables, revisions])
  database.exec(`
    INSERT INTO property VALUES ('library', 'the library'), ('device', 'the device');
    INSERT INTO claim VALUES ('c1', 'One', '', 'disputed', 1, 1),
      ('c2', char(0) || ' two', '', 'unverified', 1, 1);
    INSERT INTO tag VALUES ('tag', 'economy');
    INSERT INTO speaker VALUES ('speaker', 'Смаилов');
    INSERT INTO change VALUES (1, 'change', 'do', NULL, 'evidence.add', 10, 'the device');
  `)
  const insert = database.prepare('INSERT INTO difference VALUES (1, ?, ?, ?, NULL, ?)')
  insert.run(0, 'claim', 'c2', claim)
  insert.run(1, 'tag', 'tag', '{"id":"tag","name":"economy"}')
  insert.run(2, 'speaker', 'speaker', '{"id":"speaker","name":"Смаилов"}')
  database.close()
}

test('claims, tags and speakers of before get the new fields, in the journal too', () => {
  inFolder((parent) => {
    const folder = join(parent, 'library')
    makeSecondVersion(folder)
    const library = opened(folder)
    const before = allRows(library)
    expect(before.claim).toMatchObject([
      { id: 'c1', status: 'disputed', colour: 'blue', note: '', parentId: null, position: 1 },
      { id: 'c2', title: '\u0000 two', position: 2 },
    ])
    expect(before.tag).toEqual([{ id: 'tag', name: 'economy', colour: null }])
    expect(before.speaker).toMatchObject([{ name: 'Смаилов', role: null, organisation: null }])
    expect(expectOk(library.undo())?.action).toBe('evidence.add')
    expect(allRows(library)).toMatchObject({ claim: [{ id: 'c1' }], tag: [], speaker: [] })
    expectOk(library.redo())
    expect(allRows(library)).toEqual(before)
    library.close()
  })
})
