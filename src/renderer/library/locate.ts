import { ask, openArticle } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { displayText } from '../../core/text/display'
import { useList } from './list'
import { t } from '../../contract/language/translate'

/**
 * Lets the user say where the file of an article is now. Of a file with another text it is asked above the
 * article, which is opened for it, whether that is to be the article's new text.
 */
export async function locateFile(articleId: string): Promise<void> {
  const located = await ask('article.locate', { articleId })
  if (located === undefined || located.outcome === 'cancelled') return
  const { outcome, fileName } = located
  useList.setState({ chosen: outcome === 'other-text' ? { articleId, fileName } : null })
  if (outcome === 'located') {
    tellDone(t('The file is “{{file}}” now.', { file: displayText(fileName) }))
  } else if (useGalley.getState().open?.article.id !== articleId) {
    await openArticle(articleId)
  }
}

/** Gives an article the text of the file that was chosen for it. */
export async function takeLocated(articleId: string): Promise<void> {
  const answer = await ask('article.takeLocated', { articleId })
  if (answer !== undefined) useList.setState({ chosen: null })
}
