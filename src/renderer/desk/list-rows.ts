import type { DeskCounts, StanceCounts } from '../../contract/desk'
import { byPosition } from '../../core/annotation/claim-tree'
import { nameKey } from '../../core/annotation/names'
import type { Claim, ClaimStatus, Colour, Speaker, Tag } from '../../core/annotation/rows'
import { fold } from '../../core/text/fold'

/** One line of a list of the desk. */
export interface ListRow {
  /** Of a tag, its name. */
  readonly id: string
  readonly name: string
  /** What stands below the name. */
  readonly detail: string
  /** How many levels it stands below the top. */
  readonly depth: number
  /** Whether it is open or folded up; `null` when there is nothing in it. */
  readonly isOpen: boolean | null
  readonly colour: Colour | null
  readonly status: ClaimStatus | null
  readonly stances: StanceCounts | null
  readonly count: number
}

/** What is common to all lists. */
interface Shown {
  readonly counts: DeskCounts | null
  readonly collapsed: ReadonlySet<string>
  /** Words that a name has to hold; then the list is flat. */
  readonly filter: string
}

const noStances: StanceCounts = { supports: 0, disputes: 0, mentions: 0 }

/** The claims in their order, those that are part of another below it. */
export function claimRows(claims: Iterable<Claim>, shown: Shown): readonly ListRow[] {
  const all = [...claims]
  const children = Map.groupBy(all.toSorted(byPosition), ({ parentId }) => parentId)
  const fits = filterFor(shown.filter)
  const rows: ListRow[] = []
  const add = (claim: Claim, depth: number) => {
    const parts = children.get(claim.id) ?? []
    const isOpen = parts.length === 0 ? null : fits !== null || !shown.collapsed.has(claim.id)
    if (fits === null || fits(claim.title) || fits(claim.statement)) {
      rows.push(claimRow(claim, fits === null ? depth : 0, fits === null ? isOpen : null, shown))
    }
    if (isOpen === true) for (const part of parts) add(part, depth + 1)
  }
  for (const claim of children.get(null) ?? []) add(claim, 0)
  return rows
}

function claimRow(claim: Claim, depth: number, isOpen: boolean | null, { counts }: Shown): ListRow {
  const { id, title, colour, status } = claim
  const stances = counts?.claims[id] ?? noStances
  const count = stances.supports + stances.disputes + stances.mentions
  return { id, name: title, detail: '', depth, isOpen, colour, status, stances, count }
}

/** The speakers by name. */
export function speakerRows(
  speakers: Iterable<Speaker>,
  spellings: ReadonlyMap<string, readonly string[]>,
  { counts, filter }: Shown,
): readonly ListRow[] {
  const fits = filterFor(filter)
  return [...speakers]
    .filter(
      ({ id, name, role, organisation }) =>
        fits === null ||
        fits([name, role ?? '', organisation ?? '', ...(spellings.get(id) ?? [])].join(' ')),
    )
    .toSorted(
      (one, other) => collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
    )
    .map((speaker) => ({
      ...plain,
      id: speaker.id,
      name: speaker.name,
      detail: describeSpeaker(speaker),
      count: counts?.speakers[speaker.id] ?? 0,
    }))
}

/** What a speaker is and for whom they speak, as far as known. */
export function describeSpeaker({ role, organisation }: Speaker): string {
  return [role, organisation].filter((part) => part !== null).join(', ')
}

/** The tags by name, nested ones below the name that they are nested in, be that a tag or not. */
export function tagRows(tags: Iterable<Tag>, shown: Shown): readonly ListRow[] {
  const nodes = new Map<string, TagNode>()
  for (const tag of tags) {
    const levels = tag.name.split('/')
    for (let depth = 1; depth <= levels.length; depth += 1) {
      const name = levels.slice(0, depth).join('/')
      const node = nodes.get(nameKey(name)) ?? { name, colour: null, count: 0, hasParts: false }
      node.count += shown.counts?.tags[tag.id] ?? 0
      if (depth === levels.length) Object.assign(node, { name, colour: tag.colour })
      else node.hasParts = true
      nodes.set(nameKey(name), node)
    }
  }
  const fits = filterFor(shown.filter)
  const folded = new Set([...shown.collapsed].map(nameKey))
  return [...nodes.values()]
    .toSorted((one, other) => collator.compare(pathOf(one.name), pathOf(other.name)))
    .filter(({ name }) => (fits === null ? isUnfolded(name, folded) : fits(name)))
    .map((node) => tagRow(node, folded, fits !== null))
}

interface TagNode {
  name: string
  colour: Colour | null
  count: number
  hasParts: boolean
}

function tagRow(node: TagNode, collapsed: ReadonlySet<string>, isFlat: boolean): ListRow {
  const { name, colour, count, hasParts } = node
  const levels = name.split('/')
  return {
    ...plain,
    id: name,
    name: isFlat ? name : (levels.at(-1) ?? name),
    depth: isFlat ? 0 : levels.length - 1,
    isOpen: hasParts && !isFlat ? !collapsed.has(nameKey(name)) : null,
    colour,
    count,
  }
}

/** A tag's name so that what is nested in it follows it at once. */
function pathOf(name: string): string {
  return name.replaceAll('/', '\u0001')
}

function isUnfolded(name: string, collapsed: ReadonlySet<string>): boolean {
  const levels = nameKey(name).split('/')
  return levels.every((_, depth) => depth === 0 || !collapsed.has(levels.slice(0, depth).join('/')))
}

const plain = {
  detail: '',
  depth: 0,
  isOpen: null,
  colour: null,
  status: null,
  stances: null,
} as const

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** Whether a name holds all words of `filter`; `null` when there are none. */
function filterFor(filter: string): ((name: string) => boolean) | null {
  const words = fold(filter).trim().split(/\s+/u)
  if (words[0] === '') return null
  return (name) => {
    const folded = fold(name)
    return words.every((word) => folded.includes(word))
  }
}
