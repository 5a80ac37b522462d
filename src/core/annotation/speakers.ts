import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { find, type Context, type Outcome } from './context'
import type { Lookup } from './lookup'
import { cleanName, nameKey } from './names'
import type { Refusal } from './refusal'
import type { Speaker, Spelling } from './rows'

/** What is said of a speaker. */
interface Description {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
  /** The other ways in which texts write the name. */
  readonly spellings: readonly string[]
}

/** Makes a speaker whom nothing quotes yet. */
export function addSpeaker(context: Context, wanted: { readonly name: string }): Outcome {
  const name = freeName(context.lookup, wanted.name, null)
  return name.ok ? ok([made('speaker', newSpeaker(context, name.value))]) : name
}

/** Changes what is said of a speaker. No other speaker may have one of the names. */
export function editSpeaker(
  context: Context,
  wanted: Description & { readonly speakerId: string },
): Outcome {
  const speaker = find(context, 'speaker', wanted.speakerId)
  if (!speaker.ok) return speaker
  const name = freeName(context.lookup, wanted.name, speaker.value.id)
  if (!name.ok) return name
  const role = optionalName(wanted.role, 'role')
  if (!role.ok) return role
  const organisation = optionalName(wanted.organisation, 'organisation')
  if (!organisation.ok) return organisation
  const spellings: string[] = []
  for (const typed of wanted.spellings.filter((each) => each.trim() !== '')) {
    const spelling = freeName(context.lookup, typed, speaker.value.id)
    if (!spelling.ok) return spelling
    spellings.push(spelling.value)
  }
  const described = { name: name.value, role: role.value, organisation: organisation.value }
  return ok([
    ...altered('speaker', speaker.value, described),
    ...spellingsChanged(context, { ...speaker.value, ...described }, spellings),
  ])
}

/**
 * Makes one speaker of two: `intoId` keeps its name and has said what both said; the other's name and
 * spellings become spellings of it. Role and organisation are taken over where they weren't known.
 */
export function mergeSpeakers(
  context: Context,
  wanted: { readonly speakerId: string; readonly intoId: string },
): Outcome {
  const from = find(context, 'speaker', wanted.speakerId)
  if (!from.ok) return from
  const into = find(context, 'speaker', wanted.intoId)
  if (!into.ok) return into
  if (from.value.id === into.value.id) return fail({ kind: 'same', table: 'speaker' })
  const { lookup } = context
  const speakerId = from.value.id
  const theirs = lookup.rows('spelling', { speakerId })
  const own = lookup.rows('spelling', { speakerId: into.value.id })
  const names = [...own, from.value, ...theirs].map(({ name }) => name)
  return ok([
    ...theirs.map((row) => removed('spelling', row)),
    ...spellingsChanged(context, into.value, names),
    ...altered('speaker', into.value, {
      role: into.value.role ?? from.value.role,
      organisation: into.value.organisation ?? from.value.organisation,
    }),
    ...lookup
      .rows('annotation', { speakerId })
      .flatMap((row) => altered('annotation', row, { speakerId: into.value.id })),
    removed('speaker', from.value),
  ])
}

/** Removes a speaker; of what they said it isn't known any more who did. */
export function removeSpeaker(context: Context, wanted: { readonly speakerId: string }): Outcome {
  const speaker = find(context, 'speaker', wanted.speakerId)
  if (!speaker.ok) return speaker
  const { lookup } = context
  const speakerId = speaker.value.id
  return ok([
    ...lookup.rows('spelling', { speakerId }).map((row) => removed('spelling', row)),
    ...lookup
      .rows('annotation', { speakerId })
      .flatMap((row) => altered('annotation', row, { speakerId: null })),
    removed('speaker', speaker.value),
  ])
}

/** A speaker of whom nothing but the name is known. */
export function newSpeaker(context: Context, name: string): Speaker {
  return { id: context.newId(), name, role: null, organisation: null }
}

/** The speaker who is called or written so, whatever the case; `name` is clean. */
export function speakerNamed(lookup: Lookup, name: string): Speaker | undefined {
  const key = nameKey(name)
  const named = lookup.rows('speaker', {}).find((row) => nameKey(row.name) === key)
  if (named !== undefined) return named
  const spelling = lookup.rows('spelling', {}).find((row) => nameKey(row.name) === key)
  return spelling && lookup.row('speaker', spelling.speakerId)
}

/** The name as it is kept, if no other speaker than `speakerId` has it. */
function freeName(
  lookup: Lookup,
  typed: string,
  speakerId: string | null,
): Result<string, Refusal> {
  const name = cleanName(typed, 'speaker')
  if (!name.ok) return name
  const other = speakerNamed(lookup, name.value)
  if (other === undefined || other.id === speakerId) return name
  return fail({ kind: 'name-taken', field: 'speaker', name: name.value })
}

function optionalName(
  typed: string | null,
  field: 'role' | 'organisation',
): Result<string | null, Refusal> {
  return typed === null || typed.trim() === '' ? ok(null) : cleanName(typed, field)
}

/** The differences that leave a speaker exactly these spellings, each once and none of them the name. */
function spellingsChanged(
  context: Context,
  speaker: Speaker,
  names: readonly string[],
): readonly Difference[] {
  const wanted = new Map(names.map((name) => [nameKey(name), name] as const))
  wanted.delete(nameKey(speaker.name))
  const differences: Difference[] = []
  for (const row of context.lookup.rows('spelling', { speakerId: speaker.id })) {
    const name = wanted.get(nameKey(row.name))
    wanted.delete(nameKey(row.name))
    differences.push(
      ...(name === undefined ? [removed('spelling', row)] : altered('spelling', row, { name })),
    )
  }
  const added = (name: string): Spelling => ({ id: context.newId(), speakerId: speaker.id, name })
  return [...differences, ...[...wanted.values()].map((name) => made('spelling', added(name)))]
}
