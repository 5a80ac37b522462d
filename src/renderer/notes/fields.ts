import { useEffect, useReducer, type ComponentType } from 'react'
import type { FieldKind } from '../app/state'
import type { FieldProps } from './field-props'

type Field = ComponentType<FieldProps>

/** The fields of a card are not needed for the first picture. */
const sources: Readonly<Record<FieldKind, () => Promise<{ readonly default: Field }>>> = {
  claim: () => import('../claims/ClaimField'),
  tag: () => import('./TagField'),
  speaker: () => import('./SpeakerField'),
  note: () => import('./editor/NoteEditor'),
}
const kinds: readonly FieldKind[] = ['claim', 'tag', 'speaker', 'note']
const loaded = new Map<FieldKind, Field>()

async function load(kind: FieldKind): Promise<void> {
  loaded.set(kind, (await sources[kind]()).default)
}

/** Loads every field, once one can be asked for: what is typed after its key must go into it. */
export function useLoadedFields(): void {
  useEffect(() => {
    for (const kind of kinds) void load(kind)
  }, [])
}

/**
 * The field of that kind; `undefined` while it is loaded. Not `lazy`: React shows what it replaces for
 * 300 ms, also when it was loaded before, and keys would meanwhile go to the text.
 */
export function useField(kind: FieldKind): Field | undefined {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (!loaded.has(kind)) void load(kind).then(renderAgain)
  }, [kind])
  return loaded.get(kind)
}
