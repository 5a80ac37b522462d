import fastCheck from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabic } from './fixtures/arabic'
import { chinese } from './fixtures/chinese'
import { english } from './fixtures/english'
import { kazakh } from './fixtures/kazakh'
import { russian } from './fixtures/russian'
import { plain, settings } from './fixtures/setting'
import { reanchor } from './index'

/** A paragraph of the new text: one of the old text, by number, or one that is new. */
type Piece = { readonly from: number } | { readonly text: string }

const articles = [
  ...new Set([english, russian, kazakh, chinese, arabic].flat().map(({ article }) => article)),
]

/** The sentences of all articles: each stands in one place alone, so that its fate is known. */
const sentences = [
  ...new Set(articles.flatMap((article) => article.split(/(?<=[.。])\s*|\n+/))),
].filter((sentence) => sentence.length > 12)

const edits = fastCheck.record({
  kept: fastCheck.subarray(
    sentences.map((_, index) => index),
    { minLength: 14, maxLength: 24 },
  ),
  order: fastCheck.constantFrom('same', 'swapped', 'doubled'),
  deleted: fastCheck.nat(13),
  replaced: fastCheck.nat(13),
  setting: fastCheck.constantFrom(...Object.values(settings), (text: string) => text),
  separator: fastCheck.constantFrom(' ', '\n\n'),
})

interface Edit {
  readonly old: readonly string[]
  readonly young: readonly Piece[]
}

/** Applies an edit of every kind; the truth about each sentence is in the pieces. */
function edit(chosen: { kept: number[]; order: string; deleted: number; replaced: number }): Edit {
  const old = chosen.kept.map((index) => sentences[index] ?? '')
  const young: Piece[] = old.map((_, from) => ({ from }))
  if (chosen.order === 'swapped') young.push(...young.splice(2, 3))
  const isKept = chosen.deleted !== 6 && chosen.replaced !== 6
  if (chosen.order === 'doubled' && isKept) young.splice(4, 0, { text: old[6] ?? '' })
  const at = young.findIndex((piece) => 'from' in piece && piece.from === chosen.replaced)
  if (at !== -1) young[at] = { text: 'Здесь стоит совсем другое 新闻 sentence of its own.' }
  return {
    old,
    young: young.filter((piece) => !('from' in piece && piece.from === chosen.deleted)),
  }
}

/** Where each old sentence stands in the old text. */
function passages(old: readonly string[], separator: string) {
  let start = 0
  return old.map((sentence, index) => {
    const passage = { id: String(index), start, end: start + sentence.length }
    start += sentence.length + separator.length
    return passage
  })
}

const runs = { numRuns: 300, seed: 20_261_123 }

describe('8 edits whose truth is known', () => {
  it('8.1 8.2 an attached sentence has its own words at its own place', () => {
    fastCheck.assert(
      fastCheck.property(edits, ({ setting, separator, ...chosen }) => {
        const { old, young } = edit(chosen)
        const parts = young.map((piece) =>
          setting('from' in piece ? (old[piece.from] ?? '') : piece.text),
        )
        const after = parts.join(separator)
        const results = reanchor({
          before: old.join(separator),
          after,
          annotations: passages(old, separator),
        })
        results.forEach((result, index) => {
          const place = young.findIndex((piece) => 'from' in piece && piece.from === index)
          if (result.status !== 'attached') return
          expect(place).not.toBe(-1)
          const start =
            parts.slice(0, place).join(separator).length + (place === 0 ? 0 : separator.length)
          expect(result.start).toBe(start)
          expect(plain(after.slice(result.start, result.end))).toBe(plain(old[index] ?? ''))
        })
      }),
      runs,
    )
  })

  it('8.1 what was deleted is never suggested where another sentence stood', () => {
    fastCheck.assert(
      fastCheck.property(edits, ({ separator, ...chosen }) => {
        const { old, young } = edit({ ...chosen, order: 'same' })
        const after = young
          .map((piece) => ('from' in piece ? (old[piece.from] ?? '') : piece.text))
          .join(separator)
        const results = reanchor({
          before: old.join(separator),
          after,
          annotations: passages(old, separator),
        })
        expect(results[chosen.deleted]?.status).toBe('orphan')
      }),
      runs,
    )
  })

  it('8.3 setting a text anew attaches everything', () => {
    const texts = fastCheck.constantFrom(...articles)
    const anew = fastCheck.constantFrom(...Object.values(settings))
    fastCheck.assert(
      fastCheck.property(
        texts,
        anew,
        fastCheck.nat(),
        fastCheck.nat(80),
        (before, setting, at, length) => {
          const start = at % before.length
          const end = Math.min(before.length, start + length)
          if (plain(before.slice(start, end)) === '') return
          const after = setting(before)
          const [result] = reanchor({ before, after, annotations: [{ id: 'a', start, end }] })
          expect(result?.status).toBe('attached')
          if (result?.status !== 'attached') return
          expect(plain(after.slice(result.start, result.end))).toBe(plain(before.slice(start, end)))
        },
      ),
      runs,
    )
  })
})
