import type { StandingAnnotation } from '../app/standings'
import type { PassageIndex } from './passage-index'
import type { TextWindow } from './text-window'

/**
 * Tells assistive technology which paragraphs hold highlights: each names how many, and points at their
 * notes in the margin (WAI-ARIA 1.3, `aria-details`), since paint alone is not announced.
 */
export function announceHighlights(
  window: TextWindow,
  annotations: PassageIndex<StandingAnnotation>,
): void {
  const { blocks } = window.article
  for (let block = window.first; block < window.last; block++) {
    const element = window.element(block)
    const here = annotations.touching(blocks.starts[block] ?? 0, blocks.ends[block] ?? 0)
    if (element === undefined) continue
    if (here.length === 0) {
      element.removeAttribute('aria-details')
      element.removeAttribute('aria-description')
    } else {
      element.setAttribute('aria-details', here.map(({ id }) => `note-${id}`).join(' '))
      element.setAttribute('aria-description', describe(here))
    }
  }
}

function describe(here: readonly StandingAnnotation[]): string {
  const unsure = here.filter(({ status }) => status === 'review').length
  const highlights = here.length === 1 ? '1 highlight' : `${here.length} highlights`
  return unsure === 0 ? highlights : `${highlights}, ${unsure} to review`
}
