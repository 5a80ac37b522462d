import type { Passage } from '../../core/text/passage'
import type { StandingAnnotation } from '../app/standings'
import type { PassageIndex } from './passage-index'
import type { TextWindow } from './text-window'
import { t } from '../../contract/language/translate'

/**
 * Tells assistive technology which paragraphs hold highlights: each names how many, and points at their
 * notes in the margin (WAI-ARIA 1.3, `aria-details`), since paint alone is not announced. So are suggested
 * quotes, which begin there.
 */
export function announceHighlights(
  window: TextWindow,
  annotations: PassageIndex<StandingAnnotation>,
  suggestions: PassageIndex<Passage>,
): void {
  const { blocks } = window.article
  for (let block = window.first; block < window.last; block++) {
    const element = window.element(block)
    const here = annotations.touching(blocks.starts[block] ?? 0, blocks.ends[block] ?? 0)
    if (element === undefined) continue
    const start = blocks.starts[block] ?? 0
    const suggested = suggestions
      .touching(start, blocks.ends[block] ?? 0)
      .filter((quote) => quote.start >= start).length
    setOrRemove(element, 'aria-details', here.map(({ id }) => `note-${id}`).join(' '))
    setOrRemove(element, 'aria-description', describe(here, suggested))
  }
}

function setOrRemove(element: Element, attribute: string, value: string): void {
  if (value === '') element.removeAttribute(attribute)
  else element.setAttribute(attribute, value)
}

function describe(here: readonly StandingAnnotation[], suggested: number): string {
  const quotes = t('{{count}} suggested quotes', { count: suggested })
  return [
    ...(here.length === 0 ? [] : [describeHighlights(here)]),
    ...(suggested === 0 ? [] : [quotes]),
  ].join(', ')
}

function describeHighlights(here: readonly StandingAnnotation[]): string {
  const unsure = here.filter(({ status }) => status === 'review').length
  const highlights = t('{{count}} highlights', { count: here.length })
  return unsure === 0
    ? highlights
    : t('{{highlights}}, {{unsure}} to review', { highlights, unsure })
}
