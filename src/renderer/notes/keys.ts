import { commandDefinitions } from '../app/commands'
import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'

/** The first key of a command, as people on this system write it. */
export function keyOf(commandId: string): string {
  return writeKeys(commandDefinitions.find(({ id }) => id === commandId)?.keys[0] ?? '')
}

/** Keys such as `Mod+Enter`, as people on this system write them. */
export function writeKeys(keys: string): string {
  return wordKeys(keys, useGalley.getState().platform)
}
