import { restoreText } from '../app/actions'
import type { CommandDefinition } from '../app/command-definition'
import { useGalley, type State } from '../app/state'
import { adjust, adjustableId, stopAdjusting, takeSelection } from './adjusting'
import { openComparison } from './comparison'
import { accept, declareGone, reviewTarget, useReview } from './review'
import { openReview } from './screens'
import { message } from '../../contract/language/translate'

/** Whether the review queue stands in the place of the text, with something in it. */
export function reviewIsShown({ screen }: State): boolean {
  return screen === 'review' && useReview.getState().items.length > 0
}

const canReview = () => reviewTarget() !== undefined
const isAdjusting = (state: State) => state.adjusting !== null && state.screen === 'text'
const canUseSelection = (state: State) =>
  state.selection !== null && (isAdjusting(state) || adjustableId(state) !== undefined)

/** What can be done about texts that changed. */
export const revisionCommands: readonly CommandDefinition[] = [
  {
    id: 'review.open',
    group: 'Review',
    label: message('Review changed quotes'),
    keys: ['Mod+Shift+R'],
    reach: 'everywhere',
    enabled: (state) => state.library !== null,
    run: () => openReview(),
  },
  {
    id: 'review.accept',
    group: 'Review',
    label: message('Accept what is suggested'),
    keys: ['A'],
    reach: 'outside-fields',
    enabled: canReview,
    run: accept,
  },
  {
    id: 'review.useSelection',
    group: 'Review',
    label: message('Use the selection as the words of the quote'),
    keys: ['Enter'],
    reach: 'outside-fields',
    enabled: canUseSelection,
    run: takeSelection,
  },
  {
    id: 'review.adjust',
    group: 'Review',
    label: message('Adjust: select the right words'),
    keys: ['E', 'Enter'],
    reach: 'outside-fields',
    enabled: (state) => reviewIsShown(state) || adjustableId(state) !== undefined,
    run: adjust,
  },
  {
    id: 'review.stopAdjusting',
    group: 'Review',
    label: message('Leave adjusting'),
    keys: ['Escape'],
    reach: 'outside-fields',
    enabled: isAdjusting,
    run: stopAdjusting,
  },
  {
    id: 'review.gone',
    group: 'Review',
    label: message('The words are gone'),
    keys: ['G'],
    reach: 'outside-fields',
    enabled: canReview,
    run: declareGone,
  },
  {
    id: 'article.restore',
    group: 'Review',
    label: message('Go back to the text before'),
    keys: [],
    reach: 'everywhere',
    enabled: (state) => state.open !== null,
    run: () => {
      const { open } = useGalley.getState()
      return open === null ? undefined : restoreText(open.article.id)
    },
  },
  {
    id: 'article.compare',
    group: 'Review',
    label: message('What changed in the text?'),
    keys: ['Mod+Shift+D'],
    reach: 'everywhere',
    enabled: (state) => state.open !== null && state.screen !== 'comparison',
    run: () => {
      const { open } = useGalley.getState()
      return open === null ? undefined : openComparison({ articleId: open.article.id })
    },
  },
]
