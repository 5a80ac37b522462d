import type { QueryMistake } from '../core/search/query'
import { displayText } from '../core/text/display'

/** Puts into words why a search was not made. */
export function wordQueryMistake(mistake: QueryMistake): string {
  switch (mistake.kind) {
    case 'empty':
      return ''
    case 'no-words':
      return 'There is no letter and no digit in it to look for.'
    case 'only-excluded':
      return 'It only says what to leave out. Add a word, or a filter, that says what to look for.'
    case 'too-long':
      return `It is too long: at most ${mistake.limit} characters and 64 words can be looked for.`
    case 'no-value':
      return `Something is missing after “${mistake.key}:”.`
    case 'unknown-value':
      return mistake.choices.length === 0
        ? `“${displayText(mistake.value)}” is no date. Write it as 2023-11-28, 2023-11 or 2023.`
        : `“${mistake.key}:” knows ${mistake.choices.join(', ')}; “${displayText(mistake.value)}” is none of them.`
  }
}
