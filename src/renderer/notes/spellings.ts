import type { Spelling } from '../../core/annotation/rows'

/** The other ways in which the names of speakers are written, by the speaker's id. */
export function spellingsBySpeaker(
  spellings: ReadonlyMap<string, Spelling> | undefined,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { speakerId, name } of spellings?.values() ?? []) {
    const known = names.get(speakerId)
    if (known === undefined) names.set(speakerId, [name])
    else known.push(name)
  }
  return names
}
