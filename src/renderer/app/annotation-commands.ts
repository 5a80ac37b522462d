import { colours } from '../../core/annotation/rows'
import { activeAnnotation, colour, copyQuote, openField, removeAnnotation, resize } from './actions'
import type { CommandDefinition } from './command-definition'
import type { State } from './state'
import { message } from '../../contract/language/translate'
import { colourWords } from '../notes/wording'

const annotationIsActive = (state: State) =>
  state.screen === 'text' && state.activeAnnotationId !== null

/** Whether there is something to highlight or to change. */
export const canAnnotate = (state: State) =>
  annotationIsActive(state) || (state.screen === 'text' && state.selection !== null)

/** What can be done with a selection and with the active highlight. */
export const annotationCommands: readonly CommandDefinition[] = [
  ...colours.map((name, index): CommandDefinition => ({
    id: `annotation.${name}`,
    group: 'Highlight',
    label: message('Highlight or recolour in {{colour}}', { colour: colourWords[name] }),
    synonyms: message('mark, annotate, color'),
    keys: [String(index + 1)],
    reach: 'outside-fields',
    enabled: canAnnotate,
    run: () => colour(name),
  })),
  {
    id: 'annotation.claim',
    group: 'Highlight',
    label: message('Tag a claim'),
    synonyms: message('assertion, evidence'),
    keys: ['C'],
    reach: 'outside-fields',
    enabled: canAnnotate,
    run: () => openField('claim'),
  },
  {
    id: 'annotation.tag',
    group: 'Highlight',
    label: message('Add a tag'),
    synonyms: message('label, keyword'),
    keys: ['T'],
    reach: 'outside-fields',
    enabled: canAnnotate,
    run: () => openField('tag'),
  },
  {
    id: 'annotation.speaker',
    group: 'Highlight',
    label: message('Say who said it'),
    synonyms: message('who said it, attribution, source'),
    keys: ['S'],
    reach: 'outside-fields',
    enabled: canAnnotate,
    run: () => openField('speaker'),
  },
  {
    id: 'annotation.note',
    group: 'Highlight',
    label: message('Write a note'),
    synonyms: message('comment, memo'),
    keys: ['N', 'Enter'],
    reach: 'outside-fields',
    enabled: canAnnotate,
    run: () => openField('note'),
  },
  {
    id: 'annotation.widenEnd',
    group: 'Highlight',
    label: message('Widen the end by a word'),
    synonyms: message('extend, grow'),
    keys: [']'],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: () => resize('end', 'wider'),
  },
  {
    id: 'annotation.narrowEnd',
    group: 'Highlight',
    label: message('Narrow the end by a word'),
    synonyms: message('shrink, shorten'),
    keys: ['['],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: () => resize('end', 'narrower'),
  },
  {
    id: 'annotation.widenStart',
    group: 'Highlight',
    label: message('Widen the start by a word'),
    synonyms: message('extend, grow'),
    keys: ['{'],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: () => resize('start', 'wider'),
  },
  {
    id: 'annotation.narrowStart',
    group: 'Highlight',
    label: message('Narrow the start by a word'),
    synonyms: message('shrink, shorten'),
    keys: ['}'],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: () => resize('start', 'narrower'),
  },
  {
    id: 'annotation.remove',
    group: 'Highlight',
    label: message('Delete the highlight'),
    synonyms: message('remove annotation, erase'),
    keys: ['Delete', 'Backspace'],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: () => {
      const annotation = activeAnnotation()
      return annotation === undefined ? undefined : removeAnnotation(annotation.id)
    },
  },
  {
    id: 'edit.copyQuote',
    group: 'Highlight',
    label: message('Copy the quote with its citation'),
    synonyms: message('citation, clipboard'),
    keys: ['Mod+Shift+C'],
    reach: 'outside-fields',
    enabled: annotationIsActive,
    run: copyQuote,
  },
]
