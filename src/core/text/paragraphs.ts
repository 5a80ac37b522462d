import { graphemeBoundaryBefore } from './graphemes'
import { lastAtMost, NumberList } from './number-list'
import { splitsSurrogatePair } from './surrogates'
import { isWhiteSpace, isWhiteSpaceAt } from './white-space'

/** The paragraphs of a canonical text, in order: the lines that are not blank, without their `\n`. */
export interface ParagraphTable {
  /** The number of paragraphs. */
  readonly length: number
  /** Start of each paragraph, inclusive; its white space at the margin belongs to it. */
  readonly starts: Int32Array
  /** End of each paragraph, exclusive. */
  readonly ends: Int32Array
}

/** The pieces in which paragraphs are displayed. They tile the paragraphs. */
export interface BlockTable {
  /** The number of blocks. */
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The index of the paragraph that each block belongs to. */
  readonly paragraphs: Int32Array
  /** 1 where a block begins its paragraph, else 0. */
  readonly firsts: Uint8Array
  /** The blank lines between the paragraph before and this block, at most 255. */
  readonly blankLinesBefore: Uint8Array
}

const lineFeed = 0x0a

/** The paragraphs of a canonical text. Blank lines (white space only) cost no memory. */
export function paragraphTable(text: string): ParagraphTable {
  const starts = new NumberList()
  const ends = new NumberList()
  let lineStart = 0
  let at = 0
  while (at < text.length) {
    const codeUnit = text.charCodeAt(at)
    if (isWhiteSpace(codeUnit)) {
      at += 1
      if (codeUnit === lineFeed) lineStart = at
      continue
    }
    const end = lineEnd(text, at)
    starts.push(lineStart)
    ends.push(end)
    lineStart = end + 1
    at = lineStart
  }
  const table = { starts: starts.toArray(), ends: ends.toArray() }
  return { length: table.starts.length, ...table }
}

/** The offset of the first `\n` at or after `offset`, or the end of the text. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/**
 * The index of the paragraph that contains `offset` or else of the last one before it; -1 before
 * the first. The end of a paragraph still counts as in it.
 */
export function paragraphAt(table: ParagraphTable, offset: number): number {
  return lastAtMost(table.starts, offset)
}

/**
 * The blocks in which the paragraphs are displayed, each at most `maximumLength` code units. Long
 * paragraphs are cut after white space where there is some in the second half of a block, else
 * between grapheme clusters; only a cluster longer than a block is itself cut.
 */
export function displayBlocks(
  text: string,
  table: ParagraphTable,
  maximumLength = 4000,
): BlockTable {
  const starts = new NumberList()
  const ends = new NumberList()
  const paragraphs = new NumberList()
  for (let paragraph = 0; paragraph < table.length; paragraph += 1) {
    const paragraphEnd = table.ends[paragraph] ?? 0
    let start = table.starts[paragraph] ?? 0
    while (start < paragraphEnd) {
      const end = blockEnd(text, start, paragraphEnd, maximumLength)
      starts.push(start)
      ends.push(end)
      paragraphs.push(paragraph)
      start = end
    }
  }
  const blocks = {
    starts: starts.toArray(),
    ends: ends.toArray(),
    paragraphs: paragraphs.toArray(),
  }
  return { length: blocks.starts.length, ...blocks, ...beginnings(text, table, blocks.paragraphs) }
}

/** The index of the block that contains `offset` or else of the last one before it; -1 before the first. */
export function blockAt(blocks: BlockTable, offset: number): number {
  return lastAtMost(blocks.starts, offset)
}

function blockEnd(
  text: string,
  start: number,
  paragraphEnd: number,
  maximumLength: number,
): number {
  const limit = start + maximumLength
  if (limit >= paragraphEnd) return paragraphEnd
  const middle = start + (maximumLength >> 1)
  for (let cut = limit; cut > middle; cut -= 1) {
    if (isWhiteSpaceAt(text, cut - 1) && graphemeBoundaryBefore(text, cut) === cut) return cut
  }
  const cut = graphemeBoundaryBefore(text, limit)
  if (cut > start) return cut
  return splitsSurrogatePair(text, limit) && limit - 1 > start ? limit - 1 : limit
}

function beginnings(
  text: string,
  table: ParagraphTable,
  paragraphs: Int32Array,
): Pick<BlockTable, 'firsts' | 'blankLinesBefore'> {
  const firsts = new Uint8Array(paragraphs.length)
  const blankLinesBefore = new Uint8Array(paragraphs.length)
  for (let block = 0; block < paragraphs.length; block += 1) {
    const paragraph = paragraphs[block] ?? 0
    if (block > 0 && paragraphs[block - 1] === paragraph) continue
    firsts[block] = 1
    blankLinesBefore[block] = blankLines(text, table, paragraph)
  }
  return { firsts, blankLinesBefore }
}

/** The blank lines before a paragraph, counted to 255 and no further. */
function blankLines(text: string, table: ParagraphTable, paragraph: number): number {
  const end = table.starts[paragraph] ?? 0
  let count = 0
  let at = paragraph === 0 ? 0 : (table.ends[paragraph - 1] ?? 0) + 1
  while (at < end && count < 255) {
    count += 1
    at = lineEnd(text, at) + 1
  }
  return count
}
