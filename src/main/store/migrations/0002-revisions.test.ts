import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { revisionOf } from '../revisions'
import { allRows, expectOk, inFolder, libraryFile, opened } from '../testing'
import { firstTables } from './0001-first-tables'

const text = 'Words of the minister.'
const revision = revisionOf(text)

/** A library as the first version wrote it: one article, annotated and tagged, with its journal. */
function makeFirstVersion(folder: string): void {
  mkdirSync(folder)
  const database = new DatabaseSync(libraryFile(folder))
  database.exec('PRAGMA application_id = 0x47414c59')
  firstTables(database)
  database
    .prepare('INSERT INTO revision VALUES (?, ?, ?)')
    .run(revision.name, revision.bytes, text.length)
  database.exec(`
    PRAGMA user_version = 1;
    INSERT INTO property VALUES ('library', 'the library'), ('device', 'the device');
    INSERT INTO article VALUES ('article', '${revision.name}', 'Title', NULL, NULL, NULL, NULL, 7);
    INSERT INTO location VALUES ('place', 'article', '/news/a.txt', 22, 5), ('older', 'article', '/b', 1, 2);
    INSERT INTO annotation VALUES
      ('note', 'article', '${revision.name}', 0, 5, 'Words', '', ' of', 'green', 'Ask.', NULL, 8, 9);
    INSERT INTO tag VALUES ('tag', 'economy');
    INSERT INTO annotation_tag VALUES ('use', 'note', 'tag');
    INSERT INTO change VALUES (1, 'change', 'do', NULL, 'annotation.tag', 10, 'the device');
    INSERT INTO difference VALUES
      (1, 0, 'tag', 'tag', NULL, '{"id":"tag","name":"economy"}'),
      (1, 1, 'annotationTag', 'use', NULL, '{"id":"use","annotationId":"note","tagId":"tag"}');
    INSERT INTO visit VALUES ('article', 11, 3);
  `)
  database.close()
}

test('a library of the first version keeps everything, with a copy of it beside', () => {
  inFolder((parent) => {
    const folder = join(parent, 'library')
    makeFirstVersion(folder)
    const library = opened(folder)
    expect(allRows(library)).toMatchObject({
      article: [{ id: 'article', revision: revision.name, title: 'Title', addedAt: 7 }],
      location: [{ id: 'older' }, { id: 'place', path: '/news/a.txt' }],
      articleRevision: [],
      annotation: [{ id: 'note', exact: 'Words', note: 'Ask.', updatedAt: 9 }],
      placement: [],
      tag: [{ name: 'economy' }],
      annotationTag: [{ id: 'use' }],
    })
    expect([library.id, library.position('article'), library.revisionText(revision.name)]).toEqual([
      'the library',
      3,
      text,
    ])
    expect(library.sighting('article', '/news/a.txt')).toEqual({
      path: '/news/a.txt',
      revision: revision.name,
      size: 22,
      modifiedAt: 5,
    })
    expect(expectOk(library.undo())?.action).toBe('annotation.tag')
    expect(allRows(library).tag).toEqual([])
    library.close()

    const backup = readdirSync(folder).find((name) => name.endsWith('.version-1.backup')) ?? ''
    const restored = join(parent, 'restored')
    mkdirSync(restored)
    copyFileSync(join(folder, backup), libraryFile(restored))
    const again = opened(restored)
    expect(allRows(again).tag).toMatchObject([{ name: 'economy' }])
    again.close()
  })
})
