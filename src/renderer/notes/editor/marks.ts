import type { Passage } from '../../../core/text/passage'

/** A Markdown source with what is selected in it. */
export interface SelectedSource {
  readonly source: string
  readonly selected: Passage
}

/** What can be put around selected words by a key. */
export type Mark = 'strong' | 'emphasis' | 'link'

const signs: Readonly<Record<'strong' | 'emphasis', string>> = { strong: '**', emphasis: '*' }

/**
 * Puts Markdown signs around the selected words. Emphasis leaves the words selected; a link puts the
 * caret where the address goes, or, when nothing is selected, where its words go.
 */
export function addMark({ source, selected }: SelectedSource, mark: Mark): SelectedSource {
  const before = source.slice(0, selected.start)
  const words = source.slice(selected.start, selected.end)
  const after = source.slice(selected.end)
  if (mark === 'link') {
    const caret = words === '' ? selected.start + 1 : selected.end + '[]('.length
    return { source: `${before}[${words}]()${after}`, selected: { start: caret, end: caret } }
  }
  const sign = signs[mark]
  return {
    source: before + sign + words + sign + after,
    selected: { start: selected.start + sign.length, end: selected.end + sign.length },
  }
}
