import { keysPattern, type Shortcuts } from '../../contract/shortcuts'
import { ask } from '../app/actions'
import type { CommandDefinition } from '../app/command-definition'
import { commandDefinitions } from '../app/commands'
import { keysOf } from '../app/shortcuts'
import { useGalley } from '../app/state'
import { whyReserved } from './reserved'
import { message, type Message } from '../../contract/language/translate'

/** What becomes of keys that were pressed to be those of a command. */
export type Verdict =
  | { readonly kind: 'free'; readonly keys: string }
  | { readonly kind: 'reserved'; readonly keys: string; readonly why: Message }
  /** They are another command's, which would lose them. */
  | { readonly kind: 'taken'; readonly keys: string; readonly by: CommandDefinition }

/** Judges keys for a command, as things are now. */
export function judge(command: CommandDefinition, keys: string): Verdict {
  const { shortcuts, platform } = useGalley.getState()
  // Keys that a command comes with are its own, also where they mean something else in a text.
  const mayBeReserved = !command.keys.includes(keys)
  const why = keysPattern.test(keys)
    ? mayBeReserved
      ? whyReserved(keys, platform)
      : undefined
    : message('Galley cannot tell this key from others.')
  if (why !== undefined) return { kind: 'reserved', keys, why }
  const by = commandDefinitions.find(
    (other) => other.id !== command.id && keysOf(other, shortcuts).includes(keys),
  )
  // Two commands that come with the same key never make sense at the same time.
  const isOwn = command.keys.includes(keys) && by?.keys.includes(keys) === true
  return by === undefined || isOwn ? { kind: 'free', keys } : { kind: 'taken', keys, by }
}

/** Gives a command these keys alone, and takes them from every other command that has them. */
export async function giveKeys(command: CommandDefinition, keys: string): Promise<void> {
  const { shortcuts } = useGalley.getState()
  const verdict = judge(command, keys)
  const others =
    verdict.kind === 'taken'
      ? commandDefinitions.filter(
          (other) => other.id !== command.id && keysOf(other, shortcuts).includes(keys),
        )
      : []
  await setShortcuts({
    ...shortcuts,
    ...Object.fromEntries(
      others.map((other) => [other.id, keysOf(other, shortcuts).filter((one) => one !== keys)]),
    ),
    [command.id]: [keys],
  })
}

/** Leaves a command without keys. */
export async function takeKeys(command: CommandDefinition): Promise<void> {
  await setShortcuts({ ...useGalley.getState().shortcuts, [command.id]: [] })
}

/** Gives a command the keys that it comes with, unless another has them by now: that one is answered. */
export async function resetKeys(
  command: CommandDefinition,
): Promise<CommandDefinition | undefined> {
  const { shortcuts } = useGalley.getState()
  for (const keys of command.keys) {
    const verdict = judge(command, keys)
    if (verdict.kind === 'taken') return verdict.by
  }
  await setShortcuts(
    Object.fromEntries(Object.entries(shortcuts).filter(([id]) => id !== command.id)),
  )
  return undefined
}

/** Gives every command the keys that it comes with. */
export async function resetAllKeys(): Promise<void> {
  await setShortcuts({})
}

async function setShortcuts(shortcuts: Shortcuts): Promise<void> {
  useGalley.setState({ shortcuts })
  await ask('preferences.setShortcuts', shortcuts)
}
