import type { Subject } from '../../contract/desk'
import type { Found } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { t } from '../../contract/language/translate'

/** A number as people write it. */
export function number(value: number): string {
  return value.toLocaleString('en')
}

/** What claims, speakers and tags are called. */
export const subjectWords: Readonly<
  Record<
    Subject['kind'],
    { readonly title: string; readonly one: string; readonly single: string; readonly many: string }
  >
> = {
  claim: { title: 'Claims', one: 'Claim', single: 'claim', many: 'claims' },
  speaker: { title: 'Speakers', one: 'Speaker', single: 'speaker', many: 'speakers' },
  tag: { title: 'Tags', one: 'Tag', single: 'tag', many: 'tags' },
}

/** How much was found. */
export function wordCount({ articleCount, isCut, subjects }: Found): string {
  if (articleCount + subjects.length === 0) return 'Nothing found'
  const articles = articleCount === 1 && !isCut ? 'article' : 'articles'
  const counted = isCut ? `More than ${number(1000)}` : number(articleCount)
  return [
    articleCount === 0 ? 'No articles' : `${counted} ${articles}`,
    ...subjects.map(({ kind, count }) => {
      const { single, many } = subjectWords[kind]
      return `${number(count)} ${count === 1 ? single : many}`
    }),
  ].join(', ')
}

/** That what looks like a filter is none. */
export function wordUnknownFilters(keys: readonly string[]): string {
  const names = [...new Set(keys)].map((key) => `“${displayText(key)}:”`).join(', ')
  return `There is no filter ${names}; it was looked for as a word. Filters are claim:, tag:, speaker:, status:, has:, in:, before: and after:.`
}

/** What may be missing as it is not indexed yet. */
export function wordWaiting(waiting: number): string {
  return waiting === 1
    ? 'One text or note is still being prepared for searching; what is in it may be missing here.'
    : `${number(waiting)} texts and notes are still being prepared for searching; what is in them may be missing here.`
}
