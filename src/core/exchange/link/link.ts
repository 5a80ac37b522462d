import type { RevisionName } from '../../annotation/rows'
import type { Passage } from '../../text/passage'

/** What a `galley://` link names. It never names a file. */
export type Link =
  | { readonly kind: 'article'; readonly articleId: string; readonly passage: LinkedPassage | null }
  | { readonly kind: 'annotation'; readonly annotationId: string }

/** A passage in UTF-16 code units of a revision; without one, of the text that the article has. */
export interface LinkedPassage extends Passage {
  readonly revision: RevisionName | null
}

/** No link of Galley's is longer, in code units. */
const longest = 256

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
// A browser may write scheme and host in small letters, and a slash at the end.
const shape = new RegExp(`^galley://(article|annotation)/(${id})/?(?:\\?([a-z0-9=&]+))?$`, 'iu')
const passageShape =
  /^(?:revision=(?<revision>[0-9a-f]{64})&)?start=(?<start>\d{1,10})&end=(?<end>\d{1,10})$/u

/** Whether these words are meant as a link of Galley's, well-formed or not. */
export function isLink(words: string): boolean {
  return /^galley:/iu.test(words)
}

/** Reads a link; `undefined` when it is none that {@link writeLink} writes. */
export function readLink(address: string): Link | undefined {
  const match = address.length > longest ? null : shape.exec(address)
  if (match === null) return undefined
  const [, kind = '', name = '', query] = match
  const rowId = name.toLowerCase()
  if (kind.toLowerCase() === 'annotation') {
    return query === undefined ? { kind: 'annotation', annotationId: rowId } : undefined
  }
  if (query === undefined) return { kind: 'article', articleId: rowId, passage: null }
  const passage = readPassage(query)
  return passage === undefined ? undefined : { kind: 'article', articleId: rowId, passage }
}

function readPassage(query: string): LinkedPassage | undefined {
  const found = passageShape.exec(query)?.groups
  if (found === undefined) return undefined
  const start = Number(found['start'])
  const end = Number(found['end'])
  return start < end ? { revision: found['revision'] ?? null, start, end } : undefined
}

/** Writes a link: `galley://annotation/ID` or `galley://article/ID?revision=SHA-256&start=…&end=…`. */
export function writeLink(link: Link): string {
  if (link.kind === 'annotation') return `galley://annotation/${link.annotationId}`
  const address = `galley://article/${link.articleId}`
  if (link.passage === null) return address
  const { revision, start, end } = link.passage
  const ofRevision = revision === null ? '' : `revision=${revision}&`
  return `${address}?${ofRevision}start=${start}&end=${end}`
}
