import { reader } from './reader-handle'
import { useGalley } from './state'

/** Goes back from a screen to the text, which gets the keyboard. */
export function closeScreen(): void {
  useGalley.setState({ screen: 'text' })
  requestAnimationFrame(() => reader()?.focus())
}
