import { displayText } from '../../core/text/display'
import { ask } from '../app/actions'
import { tellAskedSimilar, tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { t } from '../../contract/language/translate'

/** Says which articles the open one nearly repeats, or is repeated by. */
export async function findSimilar(): Promise<void> {
  const { open } = useGalley.getState()
  if (open === null) return
  const { id: articleId, title } = open.article
  const others = await ask('article.similar', { articleId })
  if (others === undefined) return
  if (others.length > 0) tellAskedSimilar({ kind: 'similar', articleId, title, others })
  else tellDone(t('No other article nearly repeats “{{title}}”.', { title: displayText(title) }))
}
