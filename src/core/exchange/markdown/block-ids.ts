/**
 * The Obsidian block id of each annotation, by annotation id: `galley-` and the last 12 digits of
 * its UUID, which are random in every version of UUID in use, so the id is the same in every export
 * and short enough to read past on GitHub, where it is shown. Should two annotations ever share
 * them, both take all 32 digits. Obsidian allows letters, digits and hyphens.
 */
export function blockIds(annotationIds: readonly string[]): ReadonlyMap<string, string> {
  const uses = Map.groupBy(annotationIds, short)
  return new Map(
    annotationIds.map((id) => [
      id,
      `galley-${(uses.get(short(id))?.length ?? 0) > 1 ? digits(id) : short(id)}`,
    ]),
  )
}

function short(id: string): string {
  return digits(id).slice(-12)
}

function digits(id: string): string {
  return id.replace(/[^\p{L}\p{N}]/gu, '')
}
