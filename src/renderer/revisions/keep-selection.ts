import { reader } from '../app/reader-handle'
import { useGalley, type State } from '../app/state'
import { carriedSelection } from './carried-selection'

/** Has what was selected in the text `before` selected in the one that took its place, where its words stand. */
export function keepSelection(before: Pick<State, 'open' | 'selection'>): void {
  const { open } = useGalley.getState()
  if (open === null || before.open === null) return
  const { selection } = before
  const [was, is] = [before.open.text.text, open.text.text]
  const carried = carriedSelection(was, is, { selection, suggestion: undefined })
  if (carried !== undefined) requestAnimationFrame(() => reader()?.setSelection(carried))
}
