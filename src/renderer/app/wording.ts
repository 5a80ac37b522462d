import type { Action } from '../../core/journal/change'

const actionWords: Readonly<Record<Action, string>> = {
  'article.add': 'add article',
  'article.describe': 'change article details',
  'article.remove': 'remove article',
  'annotation.add': 'highlight',
  'annotation.recolour': 'change colour',
  'annotation.resize': 'change passage',
  'annotation.remove': 'delete highlight',
  'annotation.note': 'edit note',
  'annotation.speaker': 'set speaker',
  'annotation.tag': 'add tag',
  'annotation.untag': 'remove tag',
  'evidence.add': 'tag claim',
  'evidence.stance': 'change stance',
  'evidence.remove': 'remove claim',
  'claim.edit': 'edit claim',
}

/** An action of the journal in words, to follow "Undo" or "Undone:". */
export function wordAction(action: Action): string {
  return actionWords[action]
}
