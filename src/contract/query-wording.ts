import type { QueryMistake } from '../core/search/query'
import { displayText } from '../core/text/display'
import { t } from './language/translate'

/** Puts into words why a search was not made. */
export function wordQueryMistake(mistake: QueryMistake): string {
  switch (mistake.kind) {
    case 'empty':
      return ''
    case 'no-words':
      return t('There is no letter and no digit in it to look for.')
    case 'only-excluded':
      return t(
        'It only says what to leave out. Add a word, or a filter, that says what to look for.',
      )
    case 'too-long':
      return t('It is too long: at most {{limit}} characters and 64 words can be looked for.', {
        limit: mistake.limit,
      })
    case 'no-value':
      return t('Something is missing after “{{key}}:”.', { key: mistake.key })
    case 'unknown-value':
      return mistake.choices.length === 0
        ? t('“{{value}}” is no date. Write it as 2023-11-28, 2023-11 or 2023.', {
            value: displayText(mistake.value),
          })
        : t('“{{key}}:” knows {{choices}}; “{{value}}” is none of them.', {
            key: mistake.key,
            choices: mistake.choices.join(', '),
            value: displayText(mistake.value),
          })
  }
}
