import type { Shortcuts } from '../../contract/shortcuts'
import type { CommandDefinition } from './command-definition'
import { commandDefinitions } from './commands'
import { useGalley } from './state'
import { wordKeys } from './wording'

/** The keys of a command: those that the user gave it, or else those that it comes with. */
export function keysOf(command: CommandDefinition, shortcuts: Shortcuts): readonly string[] {
  return shortcuts[command.id] ?? command.keys
}

/** The first key of a command as people on this system write it; empty when it has none. */
export function firstKeyOf(commandId: string): string {
  const { shortcuts, platform } = useGalley.getState()
  const command = commandDefinitions.find(({ id }) => id === commandId)
  const [first] = command === undefined ? [] : keysOf(command, shortcuts)
  return first === undefined ? '' : wordKeys(first, platform)
}

/** {@link firstKeyOf}, kept up to date. */
export function useFirstKey(commandId: string): string {
  useGalley((state) => state.shortcuts)
  useGalley((state) => state.platform)
  return firstKeyOf(commandId)
}

/** A label with the first key of the command that it is of, for a tooltip. */
export function useHint(commandId: string, label: string): string {
  const keys = useFirstKey(commandId)
  return keys === '' ? label : `${label} (${keys})`
}
