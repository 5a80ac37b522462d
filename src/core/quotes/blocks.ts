import type { Span } from './types'

/** Lines that must be read together, with the quotations in them. */
export interface Block extends Span {
  readonly quotations: readonly Span[]
}

/**
 * One block a line; lines are joined where a quotation runs over them, and where a line ends in a
 * colon and the next begins with the quotation that it announces.
 */
export function readBlocks(
  text: string,
  lines: readonly Span[],
  quotations: readonly Span[],
): Block[] {
  const blocks: Block[] = []
  let nextQuotation = 0
  let nextLine = 0
  for (let line = lines[nextLine]; line !== undefined; line = lines[nextLine]) {
    const start = line.start
    const held: Span[] = []
    let end = start
    let joined = true
    while (joined) {
      end = lines[nextLine]?.end ?? end
      nextLine += 1
      let quotation = quotations[nextQuotation]
      while (quotation !== undefined && quotation.start < end) {
        held.push(quotation)
        nextQuotation += 1
        for (let over = lines[nextLine]; quotation.end > end && over; over = lines[nextLine]) {
          end = over.end
          nextLine += 1
        }
        quotation = quotations[nextQuotation]
      }
      const announced = quotation !== undefined && quotation.start === lines[nextLine]?.start
      joined = announced && text.charAt(end - 1) === ':'
    }
    blocks.push({ start, end, quotations: held })
  }
  return blocks
}
