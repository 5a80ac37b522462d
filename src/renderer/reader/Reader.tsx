import { useEffect, useLayoutEffect, useRef } from 'react'
import { activate, ask } from '../app/actions'
import { usePlaces } from '../app/places'
import { setReader } from '../app/reader-handle'
import { standingsOf } from '../app/standings'
import { useGalley, type OpenArticle } from '../app/state'
import { Margin } from '../notes/Margin'
import { SelectionToolbar } from '../notes/SelectionToolbar'
import { printWholeText } from './print'
import { ReaderView } from './reader-view'
import { goToQuote } from '../quotes/actions'
import { useOfferedQuotes, useSuggestions } from '../quotes/suggestions'
import './highlights.css'
import './suggested-quotes.css'
import './unsure-highlights.css'
import './forced-colours.css'
import './reader.css'

/** The text of the open article with its margin. */
export function Reader({ open }: { readonly open: OpenArticle }) {
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const caret = useRef<HTMLDivElement>(null)
  const view = useReaderView(open, { scroller, canvas, root, caret })
  useAnnotations(view, open)
  useSuggestedQuotes(view, open)
  useTypography(view)

  return (
    <div className="reader" ref={scroller}>
      <div className="reader-canvas" ref={canvas} data-reader-canvas>
        <div className="reader-column">
          <div
            className="reader-text"
            ref={root}
            tabIndex={0}
            role="document"
            aria-label={open.article.title}
          />
        </div>
        <SelectionToolbar />
        <div className="reader-margin" data-reader-margin>
          <Margin />
        </div>
        <div className="reader-caret" ref={caret} hidden />
      </div>
    </div>
  )
}

type Ref<Element> = React.RefObject<Element | null>
type ViewRef = React.RefObject<ReaderView | null>

/** Makes the view of a text when it comes on the screen, and ends it when it goes. */
function useReaderView(
  open: OpenArticle,
  elements: {
    scroller: Ref<HTMLDivElement>
    canvas: Ref<HTMLDivElement>
    root: Ref<HTMLDivElement>
    caret: Ref<HTMLDivElement>
  },
): ViewRef {
  const view = useRef<ReaderView | null>(null)
  const { text, article, position } = open
  // What is read stays in its very place when the text becomes another.
  const drift = useRef(0)
  const isFirst = useRef(true)
  const { scroller, canvas, root, caret } = elements

  useLayoutEffect(() => {
    if (!scroller.current || !canvas.current || !root.current || !caret.current) return
    const made = new ReaderView(
      {
        scroller: scroller.current,
        canvas: canvas.current,
        root: root.current,
        caret: caret.current,
      },
      text,
      {
        onSelection: (selection) => useGalley.setState({ selection }),
        onAnnotation: activate,
        onSuggestion: goToQuote,
        onPlaces: (places) => usePlaces.setState(places),
        onPosition: (offset, atEnd) =>
          void ask('article.remember', {
            articleId: article.id,
            revision: article.revision,
            position: offset,
            atEnd,
          }),
      },
      useGalley.getState().platform === 'darwin',
    )
    view.current = made
    made.start(position, drift.current)
    // What is being written anywhere keeps the keyboard when the text becomes another.
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFirst.current ? useGalley.getState().field === null : isFree) made.focus()
    isFirst.current = false
    setReader(made)
    const stopPrinting = printWholeText(text)
    return () => {
      stopPrinting()
      setReader(null)
      drift.current = made.drift()
      made.destroy()
      useGalley.setState({ selection: null })
      usePlaces.setState({ passages: [], suggestions: [], active: null, selection: null })
    }
  }, [text, article.id, article.revision, position, scroller, canvas, root, caret])
  return view
}

function useAnnotations(view: ViewRef, open: OpenArticle): void {
  const activeId = useGalley((state) => state.activeAnnotationId)
  const { inText, byId } = standingsOf(open)
  const { text } = open
  useLayoutEffect(() => {
    view.current?.setAnnotations(inText, byId.get(activeId ?? '') ?? null)
  }, [view, text, inText, byId, activeId])
}

function useSuggestedQuotes(view: ViewRef, { text }: OpenArticle): void {
  const offered = useOfferedQuotes()
  const currentId = useSuggestions((state) => state.currentId)
  useLayoutEffect(() => {
    const current = offered.find(({ id }) => id === currentId)
    view.current?.setSuggestions(offered, current ?? null)
  }, [view, text, offered, currentId])
}

function useTypography(view: ViewRef): void {
  const { typeface, size, spacing, width } = useGalley((state) => state.typography)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else view.current?.relayout()
  }, [view, typeface, size, spacing, width])
}
