import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { recolourAnnotation, removeAnnotation } from '../../core/annotation/annotations'
import type { Tables } from '../../core/annotation/rows'
import { made, removed } from '../../core/journal/differences'
import { fail, ok } from '../../core/result'
import { revisionOf } from './revisions'
import {
  allRows,
  expectOk,
  filesIn,
  inFolder,
  inLibrary,
  libraryFile,
  opened,
  withAnnotation,
  withArticle,
} from './testing'
const hard = '😀 é e\u0301 \u0000 \u202eשלום "\' ; -- \\ \r\n\t\u2028 % ?1'
const revision = revisionOf(hard)

/** A row of each table, parents first, with every text hard to store. */
const samples: { readonly [Name in keyof Tables]: Tables[Name] } = {
  article: {
    id: 'article',
    revision: revision.name,
    title: hard,
    publication: hard,
    author: null,
    date: hard,
    url: '',
    addedAt: 1_700_000_000_000,
  },
  location: { id: hard, articleId: 'article', path: hard, size: 2 ** 40, modifiedAt: -1 },
  readingMark: { id: 'mark', articleId: 'article', status: 'read', markedAt: 7 },
  encodingChoice: {
    id: 'choice',
    articleId: 'article',
    path: hard,
    encoding: 'koi8-r',
    instead: 'windows-1251',
  },
  watchedFolder: { id: 'watched', path: hard, addedAt: 5 },
  articleRevision: {
    id: 'taken',
    articleId: 'article',
    revision: revision.name,
    seenAt: 1_700_000_000_001,
  },
  speaker: { id: 'speaker', name: hard, role: hard, organisation: null },
  spelling: { id: 'spelling', speakerId: 'speaker', name: hard },
  annotation: {
    id: 'annotation',
    articleId: 'article',
    revision: revision.name,
    start: 0,
    end: hard.length,
    exact: hard,
    prefix: '\u0000',
    suffix: '\u0000\u0000',
    colour: 'yellow',
    note: hard,
    speakerId: 'speaker',
    createdAt: 0,
    updatedAt: Number.MAX_SAFE_INTEGER,
  },
  placement: {
    id: 'placement',
    articleId: 'article',
    annotationId: 'annotation',
    revision: revision.name,
    status: 'orphan',
    start: null,
    end: null,
    goneAt: 1_700_000_000_002,
  },
  earlierAnchor: {
    id: 'earlier',
    articleId: 'article',
    annotationId: 'annotation',
    revision: revision.name,
    start: 0,
    end: hard.length,
    exact: hard,
    prefix: '\u0000',
    suffix: hard,
    seenAt: 1_700_000_000_003,
  },
  tag: { id: 'tag', name: hard, colour: 'pink' },
  annotationTag: { id: 'use', annotationId: 'annotation', tagId: 'tag' },
  claim: {
    id: 'claim',
    title: hard,
    statement: hard,
    status: 'disputed',
    colour: 'green',
    note: hard,
    parentId: null,
    position: 1 / 3,
    createdAt: 1,
    updatedAt: 2,
  },
  claimStatusChange: {
    id: 'changed',
    claimId: 'claim',
    status: 'disputed',
    reason: hard,
    changedAt: 3,
    mergedTitle: hard,
  },
  evidence: { id: 'evidence', annotationId: 'annotation', claimId: 'claim', stance: 'mentions' },
}

const allMade = [
  made('article', samples.article),
  made('location', { ...samples.location, id: 'location' }),
  made('articleRevision', samples.articleRevision),
  made('speaker', samples.speaker),
  made('spelling', samples.spelling),
  made('annotation', samples.annotation),
  made('placement', samples.placement),
  made('earlierAnchor', samples.earlierAnchor),
  made('tag', samples.tag),
  made('annotationTag', samples.annotationTag),
  made('claim', samples.claim),
  made('claimStatusChange', samples.claimStatusChange),
  made('evidence', samples.evidence),
]

describe('perform', () => {
  test('keeps rows of every table exactly, also over a restart and in the journal', () => {
    inFolder((folder) => {
      let library = opened(folder)
      const change = expectOk(library.perform('article.add', () => ok(allMade), revision))
      library.close()
      library = opened(folder)
      for (const { table, id, after } of allMade) expect(library.row(table, id)).toEqual(after)
      expectOk(library.undo())
      expect(Object.values(allRows(library)).flat()).toEqual([])
      expect(expectOk(library.redo())?.differences).toEqual(change?.differences)
      for (const { table, id, after } of allMade) expect(library.row(table, id)).toEqual(after)
      library.close()
    })
  })

  test('answers with the change as it was written', () => {
    inLibrary((library) => {
      const differences = [made('tag', samples.tag)]
      const change = expectOk(library.perform('annotation.tag', () => ok(differences)))
      expect(change).toMatchObject({ kind: 'do', of: null, action: 'annotation.tag', differences })
      expect(library.nextUndo()).toMatchObject({ action: 'annotation.tag' })
    })
  })

  test('writes nothing when there is nothing to change', () => {
    inLibrary((library, folder) => {
      withArticle(library, 'text')
      // The index of the log, which is no data, may be touched.
      const data = () => filesIn(folder).filter(({ name }) => !name.endsWith('-shm'))
      const before = data()
      expect(library.perform('claim.edit', () => ok([]))).toEqual(ok(null))
      expect(data()).toEqual(before)
    })
  })

  test('writes nothing when the wish is refused, not even the revision', () => {
    inLibrary((library) => {
      const refused = library.perform('article.add', () => fail('no'), revision)
      expect(refused).toEqual(fail('no'))
      expect(library.revisionText(revision.name)).toBeUndefined()
      expect(library.nextUndo()).toBeNull()
    })
  })

  test('rules 2 and 3: writes all differences or none; a row that is not as it was is a conflict', () => {
    inLibrary((library) => {
      expectOk(library.perform('annotation.tag', () => ok([made('tag', samples.tag)])))
      const stale = [
        made('speaker', samples.speaker),
        removed('tag', { id: 'tag', name: 'other', colour: null }),
      ]
      const result = library.perform('annotation.untag', () => ok(stale))
      expect(result).toMatchObject({ ok: false, error: { kind: 'conflict' } })
      expect(library.row('speaker', 'speaker')).toBeUndefined()
      expect(library.row('tag', 'tag')).toEqual(samples.tag)
    })
  })

  test('a reference to a row that is not there is a conflict', () => {
    inLibrary((library) => {
      const orphan = [made('evidence', samples.evidence)]
      expect(library.perform('evidence.add', () => ok(orphan))).toMatchObject({
        ok: false,
        error: { kind: 'conflict' },
      })
      expect(Object.values(allRows(library)).flat()).toEqual([])
    })
  })

  test('a mistake in an action is thrown on, with nothing written', () => {
    inLibrary((library) => {
      const mistaken = () =>
        library.perform('claim.edit', () => {
          throw new RangeError('a mistake')
        })
      expect(mistaken).toThrow('a mistake')
      const illFormed = [made('tag', { id: 'tag', name: 'x\ud800', colour: null })]
      expect(() => library.perform('annotation.tag', () => ok(illFormed))).toThrow('tag.name')
      expect(Object.values(allRows(library)).flat()).toEqual([])
      expectOk(library.perform('annotation.tag', () => ok([made('tag', samples.tag)])))
    })
  })

  test('an action sees the rows that the library has', () => {
    inLibrary((library) => {
      expectOk(library.perform('article.add', () => ok(allMade), revision))
      expect(library.rows('annotation', { speakerId: null })).toEqual([])
      expect(library.rows('annotation', { speakerId: 'speaker', end: hard.length })).toHaveLength(1)
      expect(library.rows('tag', { name: hard })).toEqual([samples.tag])
    })
  })
})

test('rule 10: undo and redo go on after a restart where they stopped', () => {
  inFolder((folder) => {
    let library = opened(folder)
    const restart = () => {
      library.close()
      library = opened(folder)
    }
    const text = 'The words of the minister.'
    const articleId = withArticle(library, text)
    const annotationId = withAnnotation(library, { articleId, text, start: 0, end: 9 })
    const recolour = { annotationId, colour: 'pink' } as const
    expectOk(
      library.perform('annotation.recolour', (context) => recolourAnnotation(context, recolour)),
    )
    const end = allRows(library)
    const undone = ['annotation.recolour', 'annotation.add', 'article.add'] as const
    for (const action of undone) {
      restart()
      expect(library.nextUndo()).toMatchObject({ action })
      expect(expectOk(library.undo())).toMatchObject({ kind: 'undo', action })
    }
    expect([library.nextUndo(), library.undo()]).toEqual([null, ok(null)])
    for (const action of undone.toReversed()) {
      restart()
      expect(library.nextRedo()).toMatchObject({ action })
      expect(expectOk(library.redo())).toMatchObject({ kind: 'redo', action })
    }
    expect([library.nextRedo(), library.redo()]).toEqual([null, ok(null)])
    expect(allRows(library)).toEqual(end)
    library.close()
  })
})

test('looking for the next undo leaves no reader behind that would hold the log', () => {
  inLibrary((library, folder) => {
    withArticle(library, 'one')
    withArticle(library, 'two')
    library.nextUndo()
    library.nextRedo()
    const other = new DatabaseSync(libraryFile(folder))
    expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0 })
    other.close()
  })
})

test('a removed annotation comes back as it was', () => {
  inLibrary((library) => {
    expectOk(library.perform('article.add', () => ok(allMade), revision))
    const before = allRows(library)
    const wanted = { annotationId: 'annotation' }
    expectOk(library.perform('annotation.remove', (context) => removeAnnotation(context, wanted)))
    expect(allRows(library).evidence).toEqual([])
    expectOk(library.undo())
    expect(allRows(library)).toEqual(before)
  })
})
