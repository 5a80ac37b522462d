import type { Finding } from './language'
import type { Manner } from './manner'

/** Suggestions at or above this are right at least 95 times in 100 and may be shown unasked. */
export const SHOWN_UNASKED = 0.9

/**
 * How often each rule is right in both quote and speaker, for a passage of six words and more.
 * Measured in English, rounded by hand; other languages take the numbers over.
 */
const RIGHT: Readonly<Record<Manner, number>> = {
  follows: 0.98,
  'follows-inverted': 0.97,
  'follows-question': 0.96,
  continues: 0.96,
  introduced: 0.95,
  'follows-far': 0.89,
  'introduced-far': 0.89,
  governed: 0.89,
  reported: 0.87,
  according: 0.86,
  closing: 0.86,
  indirect: 0.75,
  'continues-loosely': 0.66,
  participle: 0.81,
  judged: 0.78,
  beat: 0.57,
  noun: 0.55,
  thought: 0.53,
  subject: 0.5,
  colon: 0.47,
  'continues-paragraph': 0.65,
  passive: 0.2,
  unattributed: 0.02,
}

/** Rules under which a short passage in marks is often no quotation but a name or irony. */
const DOUBTFUL_WHEN_SHORT: ReadonlySet<Manner> = new Set<Manner>([
  'introduced',
  'introduced-far',
  'governed',
  'judged',
  'participle',
  'reported',
  'thought',
  'closing',
  'follows-far',
])

/** The share of suggestions like this one that are right; `words` is the length of the content. */
export function confidenceOf(
  { manner, kind, source }: Finding,
  text: string,
  words: number,
): number {
  let confidence = RIGHT[manner]
  if (DOUBTFUL_WHEN_SHORT.has(manner)) {
    if (words <= 2) confidence *= 0.6
    else if (words <= 5) confidence *= 0.92
    // A description is harder to delimit than a name: "the other half of the country".
    const described =
      source !== undefined &&
      source.end - source.start > LONGEST_PRONOUN &&
      /^\p{Ll}/u.test(text.slice(source.start, source.start + 2))
    if (described) confidence *= 0.9
  } else if (kind === 'mixed' && manner.startsWith('follows')) confidence *= 0.92
  return Math.round(confidence * 100) / 100
}

/** "they", "они": longer sources in lower case are descriptions. */
const LONGEST_PRONOUN = 4
