import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import type { Encoding } from '../text/encodings'
import type { Context } from './context'

/** What a person said of the encoding of an article's file; `encoding` is `null` to leave it to Galley. */
export interface WantedEncoding {
  readonly encoding: Encoding | null
  /** The one that Galley finds. */
  readonly instead: Encoding
}

/**
 * Notes in which encoding the file at a path is to be read. Left to Galley, it is so at every path of the
 * article: what is chosen for one holds for the same bytes at all of them.
 */
export function chooseEncoding(
  context: Context,
  wanted: WantedEncoding & { readonly articleId: string; readonly path: string },
): readonly Difference[] {
  const { articleId, path, encoding, instead } = wanted
  if (encoding === null) {
    return context.lookup
      .rows('encodingChoice', { articleId })
      .map((row) => removed('encodingChoice', row))
  }
  const [known] = context.lookup.rows('encodingChoice', { articleId, path })
  return known === undefined
    ? [made('encodingChoice', { id: context.newId(), articleId, path, encoding, instead })]
    : altered('encodingChoice', known, { encoding, instead })
}
