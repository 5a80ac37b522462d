import { align } from './alignment'

/** Where in `after` what stands at `offset` of `before` is, or what came before it. Code units. */
export function carryOffset(before: string, after: string, offset: number): number {
  if (before === after || offset === 0) return offset
  const { revisions, partners } = align(before, after)
  let index = partners.length - 1
  while (index > 0 && (revisions.before.starts[index] ?? 0) > offset) index -= 1
  while (index >= 0 && partners[index] === -1) index -= 1
  const partner = partners[index]
  return partner === undefined ? 0 : (revisions.after.starts[partner] ?? 0)
}
