import type { Difference } from '../../core/journal/change'
import { answer } from '../comparing/work'
import { isSmall } from '../comparing/ask'
import type { Library } from '../store/library'
import { newTextIn } from './touched'

/**
 * Takes the reading position over into the text that undo or redo gave an article. Between large
 * texts it stays where it was: undo is not to wait.
 */
export function carryPosition(library: Library, differences: readonly Difference[]): void {
  const article = newTextIn(differences)
  if (article === undefined) return
  const before = library.revisionText(article.before.revision)
  const after = library.revisionText(article.after.revision)
  if (before === undefined || after === undefined || !isSmall({ before, after })) return
  const { id } = article.after
  library.recordPosition(id, answer('carry', { before, after, offset: library.position(id) }))
}
