import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { number } from '../revisions/wording'
import { closeDialog, ModalDialog } from '../ui/ModalDialog'
import { removeNow, useList } from './list'

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
  const highlights = `${number(notes)} ${notes === 1 ? 'highlight' : 'highlights'}`
  return (
    <ModalDialog title={one ? 'Remove the article?' : `Remove ${number(chosen.length)} articles?`}>
      <div className="library-removal">
        <p>
          {one ? `“${displayText(only.title)}”` : `${number(annotated.length)} of them`}{' '}
          {one || annotated.length === 1 ? 'has' : 'have'} {highlights}, with notes, tags and
          claims. Removing {one ? 'it' : 'them'} removes those as well. The files stay where they
          are, and Undo brings everything back.
        </p>
        <div className="library-removal-buttons">
          <button type="button" className="ui-button" onClick={closeDialog}>
            Cancel
          </button>
          {others > 0 && (
            <button type="button" className="ui-button" onClick={remove(false)}>
              Keep those with notes
            </button>
          )}
          <button type="button" className="ui-button library-removal-danger" onClick={remove(true)}>
            {one ? 'Remove with its notes' : 'Remove all, with their notes'}
          </button>
        </div>
      </div>
    </ModalDialog>
  )
}
