import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'

/** Keys such as `Mod+Enter`, as people on this system write them. */
export function writeKeys(keys: string): string {
  return wordKeys(keys, useGalley.getState().platform)
}
