import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setNote, setSpeaker } from '../../../core/annotation/annotations'
import { describeArticle, removeArticle } from '../../../core/annotation/articles'
import { editClaim } from '../../../core/annotation/claims'
import { addEvidence } from '../../../core/annotation/evidence'
import { addTag } from '../../../core/annotation/tags'
import { made } from '../../../core/journal/differences'
import { ok } from '../../../core/result'
import { parseQuery } from '../../../core/search/query'
import { queryOf } from '../../../core/search/testing'
import type { Library } from '../library'
import { expectOk, inFastLibrary, inFolder, opened, withAnnotation, withArticle } from '../testing'

const all = { from: 0, count: 1000 }

/** What is found by words in articles alone: the ids. */
function found(library: Library, typed: string): readonly string[] {
  expectOk(library.search.catchUp(10_000))
  return library.search.find(queryOf(typed), all).articles.map(({ articleId }) => articleId)
}

function foundNotes(library: Library, typed: string): readonly string[] {
  expectOk(library.search.catchUp(10_000))
  return library.search
    .find(queryOf(typed), all)
    .articles.flatMap(({ annotationIds }) => annotationIds)
}

describe('the words of texts', () => {
  const texts = {
    english: 'The Prime Minister hailed a visa-free regime. Turnover was $24.2 billion.',
    russian: 'Ёлка стоит в лесу. Мой подъезд. Товарооборот вырос до 24,2 миллиарда.',
    german: 'Die Straße nach Zürich. Ein Résumé.',
    chinese: '哈萨克斯坦和中国的免签制度将很快生效，贸易额达242亿美元。',
    japanese: '首相はガス価格について語った。トランプ関税。',
    thai: 'นายกรัฐมนตรีกล่าวที่กรุงเทพ',
    korean: '대통령은 서울에서 말했다.',
    turkish: 'İstanbul ve Isparta',
    mixed: '华为5G网络 and Huawei’s O’Neill',
    decomposed: 'Un cafe\u0301 au Que\u0301bec',
  }
  test.each([
    ['visa', ['english']],
    ['VISA-FREE', ['english']],
    ['"free visa"', []],
    ['"visa free regime"', ['english']],
    ['minist*', ['english']],
    ['minist', []],
    ['turnover -visa', []],
    ['24.2', ['english', 'russian']],
    ['$24.2 billion', ['english']],
    ['елка', ['russian']],
    ['ЁЛКА', ['russian']],
    ['мой', ['russian']],
    ['мои', []],
    ['strasse zurich', ['german']],
    ['resume', ['german']],
    ['免', ['chinese']],
    ['免签', ['chinese']],
    ['签免', []],
    ['萨克斯', ['chinese']],
    ['关税', []],
    ['関税', ['japanese']],
    ['ガス価', ['japanese']],
    ['カス', []],
    ['รัฐมนตรี', ['thai']],
    ['กรุง', ['thai']],
    ['통령', ['korean']],
    ['서', ['korean']],
    ['istanbul ISPARTA', ['turkish']],
    ['ıstanbul', ['turkish']],
    ['5g', ['mixed']],
    ['华为5G', ['mixed']],
    ["o'neill", ['mixed']],
    ['café', ['decomposed']],
    ['québec', ['decomposed']],
  ])('%s is found in %j', (typed, expected) => {
    inFastLibrary((library) => {
      const names = new Map(
        Object.entries(texts).map(([name, text]) => [withArticle(library, text), name]),
      )
      expect(
        found(library, typed)
          .map((id) => names.get(id))
          .sort(),
      ).toEqual(expected)
    })
  })
})

test('what stands in the title comes before what stands in the text', () => {
  inFastLibrary((library) => {
    const inText = withArticle(library, 'Pipelines, pipelines and more pipelines.')
    const inTitle = withArticle(library, 'About something else.')
    const metadata = { title: 'Pipelines' }
    library.perform('article.describe', (context) =>
      describeArticle(context, { articleId: inTitle, metadata }),
    )
    expect(found(library, 'pipelines')).toEqual([inTitle, inText])
  })
})

/** Two articles: the first with a note, a speaker, a tag and a claim, the second with a bare highlight. */
function desk(library: Library) {
  const one = 'The minister spoke of visas.'
  const other = 'Another story of visas.'
  const articleId = withArticle(library, one)
  const otherId = withArticle(library, other)
  const annotationId = withAnnotation(library, { articleId, text: one, start: 4, end: 12 })
  const bareId = withAnnotation(library, { articleId: otherId, text: other, start: 8, end: 13 })
  library.perform('annotation.note', (c) =>
    setNote(c, { annotationId, note: 'Call **Ainur** back' }),
  )
  library.perform('annotation.speaker', (c) =>
    setSpeaker(c, { annotationId, name: 'Алихан Смаилов' }),
  )
  library.perform('annotation.tag', (c) => addTag(c, { annotationId, name: 'economy/trade' }))
  library.perform('evidence.add', (c) =>
    addEvidence(c, { annotationId, claim: { title: 'Visa-free regime' }, stance: 'supports' }),
  )
  const claimId = library.rows('claim', {})[0]?.id ?? ''
  const title = 'Visa-free regime'
  library.perform('claim.edit', (c) =>
    editClaim(c, { claimId, title, statement: 'From May', status: 'disputed' }),
  )
  for (const [id, date, publication] of [
    [articleId, '2023-11-28T11:11', 'Prime Minister of Kazakhstan'],
    [otherId, '2024-02', null],
  ] as const) {
    const metadata = { date, publication }
    library.perform('article.describe', (c) => describeArticle(c, { articleId: id, metadata }))
  }
  return { articleId, otherId, annotationId, bareId, claimId }
}

test.each([
  ['ainur', 'one'],
  ['смаилов', 'one'],
  ['trade', 'one'],
  ['"visa free"', 'one'],
  ['claim:visa', 'one'],
  ['claim:"free regime"', 'one'],
  ['claim:turnover', 'none'],
  ['-claim:visa has:note', 'none'],
  ['tag:economy', 'one'],
  ['tag:trade', 'one'],
  ['tag:eco*', 'one'],
  ['speaker:смаил*', 'one'],
  ['status:disputed', 'one'],
  ['status:confirmed', 'none'],
  ['claim:visa status:disputed', 'one'],
  ['claim:visa status:refuted', 'none'],
  ['-status:disputed after:2020', 'other article'],
  ['has:note has:claim has:tag has:speaker', 'one'],
  ['minister has:note', 'one'],
  ['minister claim:visa', 'one'],
  ['story has:note', 'none'],
])('%s finds the annotation of %s', (typed, expected) => {
  inFastLibrary((library) => {
    const { annotationId, otherId } = desk(library)
    if (expected === 'other article') expect(found(library, typed)).toEqual([otherId])
    else expect(foundNotes(library, typed)).toEqual(expected === 'one' ? [annotationId] : [])
  })
})

test.each([
  ['visas before:2024', ['articleId']],
  ['visas after:2024', ['otherId']],
  ['visas after:2023-11-28 before:2023-11-29', ['articleId']],
  ['visas before:2023-11-28', []],
  ['visas in:kazakhstan', ['articleId']],
  ['visas -in:kazakhstan', ['otherId']],
  ['visas -claim:visa', ['otherId']],
  ['visas claim:visa', ['articleId']],
  ['publication:"prime minister"', ['articleId']],
  ['after:2023 -minister', ['otherId']],
])('%s finds the articles %j', (typed, expected) => {
  inFastLibrary((library) => {
    const ids = desk(library)
    expect(found(library, typed)).toEqual(
      expected.map((name) => ids[name as 'articleId' | 'otherId']),
    )
  })
})

test('annotations that a query asks for can be listed by its condition', () => {
  inFastLibrary((library) => {
    const { annotationId } = desk(library)
    expectOk(library.search.catchUp(10_000))
    const { sql, values } = library.search.annotationsFor(queryOf('minister tag:economy'))
    expect(sql).not.toContain('minister')
    expect(values).toContain('"minister"')
    expect(foundNotes(library, 'minister tag:economy')).toEqual([annotationId])
  })
})

test('a speaker is found by every spelling', () => {
  inFastLibrary((library) => {
    const { annotationId } = desk(library)
    const speaker = library.rows('speaker', {})[0]
    if (speaker === undefined) throw new Error('There is no speaker.')
    const spelling = { id: 'spelling', speakerId: speaker.id, name: 'Alikhan Smailov' }
    expectOk(library.perform('speaker.edit', () => ok([made('spelling', spelling)])))
    expect(foundNotes(library, 'smailov')).toEqual([annotationId])
    expect(foundNotes(library, 'speaker:"Alikhan Smailov"')).toEqual([annotationId])
  })
})

test('claims are found, with evidence or without', () => {
  inFastLibrary((library) => {
    const { claimId } = desk(library)
    expectOk(library.search.catchUp(10_000))
    expect(library.search.find(queryOf('regime'), all).claimIds).toEqual([claimId])
    expect(library.search.find(queryOf('may'), all).claimIds).toEqual([claimId])
  })
})

test('the index follows every change, undo and redo, also after a restart', () => {
  inFolder((folder) => {
    const library = opened(folder)
    const { annotationId, articleId, claimId } = desk(library)
    expect(foundNotes(library, 'ainur')).toEqual([annotationId])
    const edited = { claimId, title: 'Open borders', statement: '', status: 'refuted' as const }
    library.perform('claim.edit', (context) => editClaim(context, edited))
    expect(foundNotes(library, 'borders')).toEqual([annotationId])
    expect(foundNotes(library, 'regime')).toEqual([])
    library.undo()
    expect(foundNotes(library, 'regime')).toEqual([annotationId])
    library.perform('article.remove', (context) => removeArticle(context, { articleId }))
    expect(found(library, 'minister')).toEqual([])
    library.undo()
    library.close()
    const again = opened(folder)
    expect(found(again, 'minister')).toEqual([articleId])
    expect(foundNotes(again, 'ainur')).toEqual([annotationId])
    again.close()
  })
})

test.each(['DROP TABLE search_article', 'DROP TABLE search_pending', 'DROP TABLE fingerprint'])(
  'after %s the index is made anew',
  (harm) => {
    inFolder((folder) => {
      const library = opened(folder)
      const articleId = withArticle(library, 'A visa-free regime.')
      expect(found(library, 'visa')).toEqual([articleId])
      library.close()
      const database = new DatabaseSync(join(folder, 'library.galley'))
      database.exec(harm)
      database.close()
      const again = opened(folder)
      expect(found(again, 'visa')).toEqual([articleId])
      again.close()
    })
  },
)

test('an index that is damaged while the library is open is made anew', () => {
  inFolder((folder) => {
    const library = opened(folder)
    const articleId = withArticle(library, 'A visa-free regime.')
    expect(found(library, 'visa')).toEqual([articleId])
    const database = new DatabaseSync(join(folder, 'library.galley'), { defensive: false })
    database.exec('DELETE FROM search_article_data WHERE id > 10')
    database.close()
    library.search.find(queryOf('visa'), all)
    expect(found(library, 'visa')).toEqual([articleId])
    library.close()
  })
})

test('whatever is typed, searching answers', () => {
  inFastLibrary((library) => {
    desk(library)
    expectOk(library.search.catchUp(10_000))
    const pieces = [
      '"',
      '*',
      '-',
      'OR',
      'AND',
      'NOT',
      'NEAR(a b)',
      '^',
      '+',
      '{title}:',
      "'",
      ';--',
      'claim:',
      'tag:',
      'has:note',
      'a',
      'visa',
      '中',
      '\u0000',
      ' ',
    ]
    const typed = fc
      .array(fc.constantFrom(...pieces), { maxLength: 20 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseQuery(text)
        if (parsed.ok) library.search.find(parsed.value, all)
      }),
    )
  })
})
