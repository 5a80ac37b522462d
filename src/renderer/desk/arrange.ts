import type { FileEntry } from '../../contract/desk'
import { stances, type Article, type Speaker, type Stance } from '../../core/annotation/rows'

export const groupings = ['speaker', 'date', 'article', 'stance', 'none'] as const
/** What the passages of a file are grouped by; by date is a timeline. */
export type Grouping = (typeof groupings)[number]

export const sortings = ['oldest', 'newest', 'latest'] as const
/** By the date of the article, the oldest or the newest first; or what was marked last first. */
export type Sorting = (typeof sortings)[number]

/** Passages that have one thing in common. `key` is that: an id, a day, a stance; `null` if not known. */
export interface Group {
  readonly key: string | null
  readonly entries: readonly FileEntry[]
}

type ArticleFacts = Pick<Article, 'title' | 'date' | 'addedAt'>

/** What the entries of a file refer to. */
export interface Facts {
  readonly articles: ReadonlyMap<string, ArticleFacts>
  readonly speakers: ReadonlyMap<string, Pick<Speaker, 'name'>>
}

/** The passages of a file in groups, the groups and what is in them in order. */
export function arrange(
  entries: readonly FileEntry[],
  facts: Facts,
  grouping: Grouping,
  sorting: Sorting,
): readonly Group[] {
  const sorted = sortedEntries(entries, facts, sorting)
  if (grouping === 'none') return sorted.length === 0 ? [] : [{ key: null, entries: sorted }]
  const groups = [...Map.groupBy(sorted, (entry) => keyOf(entry, facts, grouping))].map(
    ([key, grouped]) => ({ key, entries: grouped }),
  )
  return groups.toSorted(groupComparison(facts, grouping))
}

function keyOf(entry: FileEntry, { articles }: Facts, grouping: Grouping): string | null {
  switch (grouping) {
    case 'speaker':
      return entry.speakerId
    case 'date':
      return articles.get(entry.articleId)?.date?.slice(0, 10) ?? null
    case 'article':
      return entry.articleId
    case 'stance':
      return entry.stance
    case 'none':
      return null
  }
}

/** Made once: comparing by the language of each two strings anew is many times slower. */
const collator = new Intl.Collator()

type Compare<Item> = (one: Item, other: Item) => number

/** Who said most comes first; days and articles stay as what is in them was sorted. */
function groupComparison({ speakers }: Facts, grouping: Grouping): Compare<Group> {
  const unknownLast: Compare<Group> = (one, other) =>
    Number(one.key === null) - Number(other.key === null)
  switch (grouping) {
    case 'speaker': {
      const name = ({ key }: Group) => speakers.get(key ?? '')?.name ?? ''
      return (one, other) =>
        unknownLast(one, other) ||
        other.entries.length - one.entries.length ||
        collator.compare(name(one), name(other))
    }
    case 'stance': {
      const rank = ({ key }: Group) => stances.indexOf((key ?? 'mentions') as Stance)
      return (one, other) => rank(one) - rank(other)
    }
    default:
      return unknownLast
  }
}

/** By date and then as they stand in the article; articles without a date come last. */
function sortedEntries(
  entries: readonly FileEntry[],
  { articles }: Facts,
  sorting: Sorting,
): readonly FileEntry[] {
  if (sorting === 'latest') {
    return entries.toSorted(
      (one, other) =>
        other.createdAt - one.createdAt || compareText(other.annotationId, one.annotationId),
    )
  }
  const direction = sorting === 'oldest' ? 1 : -1
  return entries
    .map((entry) => ({ entry, date: articles.get(entry.articleId)?.date ?? null }))
    .toSorted(
      ({ entry: one, date }, { entry: other, date: otherDate }) =>
        Number(date === null) - Number(otherDate === null) ||
        direction * compareText(date ?? '', otherDate ?? '') ||
        compareText(one.articleId, other.articleId) ||
        one.start - other.start ||
        compareText(one.annotationId, other.annotationId),
    )
    .map(({ entry }) => entry)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
