import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A half-open range in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One hand-made attribution. Every part may be in pieces; a missing part has none. */
export interface Attribution {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
}

/** One article as one annotator saw it. */
export interface AnnotatedArticle {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

/** Reads one split of the corpus, a folder with `text` and `attributions`. Undefined where it is missing. */
export function readCorpus(folder: string): AnnotatedArticle[] | undefined {
  if (!existsSync(join(folder, 'text')) || !existsSync(join(folder, 'attributions')))
    return undefined
  return readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const name = file.replace(/_[0-9a-f]{4}\.ann$/u, '')
      const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
      const standoff = readFileSync(join(folder, 'attributions', file), 'utf8')
      return { name: file.replace(/\.ann$/u, ''), text, attributions: readStandoff(standoff, text) }
    })
}

/** brat standoff counts code points, this program UTF-16 code units. */
function readStandoff(standoff: string, text: string): Attribution[] {
  const units = codeUnitOffsets(text)
  const spans = new Map<string, Span[]>()
  const attributions: Attribution[] = []
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        pieces.map((piece) => {
          const [start = 0, end = 0] = piece.split(' ').map(Number)
          return { start: units[start] ?? text.length, end: units[end] ?? text.length }
        }),
      )
    } else if (id.startsWith('E')) {
      const content: Span[] = []
      const source: Span[] = []
      for (const part of body.trim().split(' ')) {
        const [role = '', target = ''] = part.split(':')
        if (role.startsWith('Content')) content.push(...(spans.get(target) ?? []))
        if (role === 'Source') source.push(...(spans.get(target) ?? []))
      }
      if (content.length > 0) attributions.push({ content, source })
    }
  }
  return attributions
}

function codeUnitOffsets(text: string): number[] {
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  return offsets
}

const OPENING_AT_LINE_START = /^["“]|^''/gmu

/** The same article with the opening marks at the starts of its lines taken away, as wires often print it. */
export function withoutOpeningMarks(article: AnnotatedArticle): AnnotatedArticle {
  const removed = [...article.text.matchAll(OPENING_AT_LINE_START)].map((match) => ({
    start: match.index,
    length: match[0].length,
  }))
  const move = (span: Span): Span => ({ start: shift(span.start), end: shift(span.end) })
  function shift(offset: number): number {
    let moved = offset
    for (const { start, length } of removed) {
      if (start >= offset) break
      moved -= Math.min(length, offset - start)
    }
    return moved
  }
  return {
    name: article.name,
    text: article.text.replace(OPENING_AT_LINE_START, ''),
    attributions: article.attributions.map(({ content, source }) => ({
      content: content.map(move),
      source: source.map(move),
    })),
  }
}
