import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeArticle, removeArticle } from '../../../core/annotation/articles'
import { editClaim } from '../../../core/annotation/claims'
import { parseQuery } from '../../../core/search/query'
import { queryOf } from '../../../core/search/testing'
import { expectOk, inFastLibrary, inFolder, libraryFile, opened, withArticle } from '../testing'
import { all, desk, found, foundNotes } from './testing'

test('what stands in the title comes before what stands in the text', () => {
  inFastLibrary((library) => {
    const inText = withArticle(library, 'Pipelines again. '.repeat(60))
    const inTitle = withArticle(library, `Of one.\n\n${'Nothing of the kind here. '.repeat(400)}`)
    const metadata = { title: 'Pipelines' }
    library.perform('article.describe', (context) =>
      describeArticle(context, { articleId: inTitle, metadata }),
    )
    expect(found(library, 'pipelines')).toEqual([inTitle, inText])
  })
})

test('words that follow each other as typed come before the same words apart', () => {
  inFastLibrary((library) => {
    const apart = withArticle(
      library,
      'News.\n\nThe regime, the regime, a visa, visa, visa. Free visa. The regime of a free port.',
    )
    const together = withArticle(
      library,
      'News.\n\nLong ago somebody spoke at length in some other place of a visa-free regime, once.',
    )
    expect(found(library, 'visa free regime')).toEqual([together, apart])
    expect(found(library, 'visa free reg*')).toEqual([together, apart])
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
      const database = new DatabaseSync(libraryFile(folder))
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
    const database = new DatabaseSync(libraryFile(folder), { defensive: false })
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
