import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { closeDialog, ModalDialog } from '../ui/ModalDialog'
import { removeNow, useList } from './list'
import { t } from '../../contract/language/translate'

/** Asks what is to become of articles with notes that are to be removed. */
export default function RemoveDialog() {
  const ids = useList((state) => state.removing)
  const articles = useGalley((state) => state.library?.articles)
  const chosen = ids.map((id) => articles?.get(id)).filter((article) => article !== undefined)
  const annotated = chosen.filter(({ annotationCount }) => annotationCount > 0)
  const notes = annotated.reduce((sum, { annotationCount }) => sum + annotationCount, 0)
  const others = chosen.length - annotated.length
  const [only] = chosen
  const one = chosen.length === 1 && only !== undefined
  const remove = (withNotes: boolean) => () => {
    closeDialog()
    void removeNow(ids, withNotes)
  }
  const highlights = t('{{count}} highlights', { count: notes })
  return (
    <ModalDialog
      title={
        one ? t('Remove the article?') : t('Remove {{count}} articles?', { count: chosen.length })
      }
    >
      <div className="library-removal">
        <p>
          {one
            ? t('“{{title}}” has {{highlights}}, with notes, tags and claims.', {
                title: displayText(only.title),
                highlights,
              })
            : t('{{count}} of them have {{highlights}}, with notes, tags and claims.', {
                count: annotated.length,
                highlights,
              })}{' '}
          {one
            ? t('Removing it removes those as well.')
            : t('Removing them removes those as well.')}{' '}
          {t('The files stay where they are, and Undo brings everything back.')}
        </p>
        <div className="library-removal-buttons">
          <button type="button" className="ui-button" onClick={closeDialog}>
            {t('Cancel')}
          </button>
          {others > 0 && (
            <button type="button" className="ui-button" onClick={remove(false)}>
              {t('Keep those with notes')}
            </button>
          )}
          <button type="button" className="ui-button library-removal-danger" onClick={remove(true)}>
            {one ? t('Remove with its notes') : t('Remove all, with their notes')}
          </button>
        </div>
      </div>
    </ModalDialog>
  )
}
