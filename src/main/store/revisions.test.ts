import fc from 'fast-check'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { revisionOf } from './revisions'
import { inFastLibrary, inLibrary, libraryFile, withArticle } from './testing'

test('a revision is named by the SHA-256 of its text in UTF-8', () => {
  // FIPS 180-2, appendix B.1.
  expect(revisionOf('abc').name).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

test('any text comes back exactly', () => {
  inFastLibrary((library) => {
    const character = fc
      .integer({ min: 0, max: 0x10ffff })
      .map((code) => String.fromCodePoint(code))
    const text = fc.oneof(
      fc.array(character).map((characters) => characters.join('').toWellFormed()),
      fc.constantFrom(
        '',
        '\u0000',
        'a\u0000b\u0000',
        '\ufeff\ufeffx',
        '\u202eשלום\u2028',
        '😀\r\n',
      ),
    )
    fc.assert(
      fc.property(text, (sample) => {
        const revision = revisionOf(sample)
        if (library.articleOfRevision(revision.name) === undefined) withArticle(library, sample)
        expect(library.revisionText(revision.name)).toBe(sample)
      }),
    )
  })
})

test('half a surrogate pair is refused at the border', () => {
  expect(() => revisionOf('a\ud83d')).toThrow(TypeError)
})

test('a text that is not kept is not there', () => {
  inLibrary((library) => {
    expect(library.revisionText(revisionOf('abc').name)).toBeUndefined()
  })
})

test('a text that was damaged is not taken for the text', () => {
  inLibrary((library, folder) => {
    withArticle(library, 'The whole text.')
    const database = new DatabaseSync(libraryFile(folder))
    database.exec("UPDATE revision SET text = CAST('The whole' AS BLOB)")
    database.close()
    const { name } = revisionOf('The whole text.')
    expect(() => library.revisionText(name)).toThrow(name)
  })
})
