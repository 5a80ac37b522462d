/** One part of a query as it was typed: a word, a phrase in quotation marks, or a filter. */
export interface QueryPart {
  /** With `-` before it. */
  readonly excluded: boolean
  /** What stands before the colon; `null` for none. */
  readonly key: string | null
  /** Without quotation marks around it. */
  readonly value: string
  /** With `*` after it. */
  readonly prefix: boolean
}

const quotes = String.raw`"“”„‟«»＂`
const part = new RegExp(
  String.raw`(?<minus>[-−－])?(?:(?<key>\p{L}+)[:：])?` +
    String.raw`(?:[${quotes}](?<quoted>[^${quotes}]*)(?:[${quotes}]|$)|(?<bare>[^\s${quotes}]*))(?<star>[*＊])?`,
  'gu',
)

/** The parts of a query, in order. A quotation mark that is not closed goes on to the end. */
export function partsOf(typed: string): QueryPart[] {
  const parts: QueryPart[] = []
  for (const { 0: source, groups = {} } of typed.matchAll(part)) {
    if (source === '') continue
    const { minus, key, quoted, bare = '', star } = groups
    const prefix = star !== undefined || (quoted === undefined && /[*＊]$/u.test(bare))
    parts.push({ excluded: minus !== undefined, key: key ?? null, value: quoted ?? bare, prefix })
  }
  return parts
}
