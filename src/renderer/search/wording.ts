import type { Subject } from '../../contract/desk'
import type { Found } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { quoted } from '../ui/quoted'
import { t, message, type Message } from '../../contract/language/translate'

/** What claims, speakers and tags are called. */
export const subjectWords: Readonly<
  Record<
    Subject['kind'],
    { readonly title: Message; readonly one: Message; readonly many: Message }
  >
> = {
  claim: { title: message('Claims'), one: message('Claim'), many: message('{{count}} claims') },
  speaker: {
    title: message('Speakers'),
    one: message('Speaker'),
    many: message('{{count}} speakers'),
  },
  tag: { title: message('Tags'), one: message('Tag'), many: message('{{count}} tags') },
}

/** How much was found: "12 articles, 1 claim". */
export function wordCount({ articleCount, isCut, subjects }: Found): string {
  if (articleCount + subjects.length === 0) return t('Nothing found')
  return [
    wordArticles(articleCount, isCut),
    ...subjects.map(({ kind, count }) => t(subjectWords[kind].many, { count })),
  ].join(', ')
}

function wordArticles(count: number, isCut: boolean): string {
  if (isCut) return t('More than {{count}} articles', { count: 1000 })
  return count === 0 ? t('No articles') : t('{{count}} articles', { count })
}

/** That what looks like a filter is none. */
export function wordUnknownFilters(keys: readonly string[]): string {
  const names = [...new Set(keys)].map((key) => quoted(`${displayText(key)}:`)).join(', ')
  return t(
    'There is no filter {{names}}; it was looked for as a word. Filters are claim:, tag:, speaker:, status:, has:, in:, before: and after:.',
    { names },
  )
}

/** What may be missing as it is not indexed yet. */
export function wordWaiting(waiting: number): string {
  return t(
    '{{count}} texts and notes are still being prepared for searching; what is in them may be missing here.',
    { count: waiting },
  )
}
