import { memo, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { Differences } from './Differences'
import type { Piece, Sign } from './pieces'
import { useGradually } from './use-gradually'
import { number } from './wording'

/** How many pieces are put on the page at a time. */
const step = 40

interface ComparedTextState {
  readonly list: RefObject<HTMLOListElement | null>
  readonly shown: number
  readonly end: RefObject<HTMLDivElement | null>
  /** Shows the piece of that index and gives it the keyboard. */
  readonly jump: (index: number) => void
}

/** The state of a compared text of `count` pieces, so that other parts of the screen can jump in it. */
export function useComparedText(count: number): ComparedTextState {
  const list = useRef<HTMLOListElement>(null)
  const { shown, end, include } = useGradually(count, step)
  const [target, setTarget] = useState<{ readonly index: number } | null>(null)
  useLayoutEffect(() => {
    const piece = target === null ? undefined : list.current?.children[target.index]
    if (!(piece instanceof HTMLElement)) return
    piece.scrollIntoView({ block: 'center' })
    piece.focus({ preventScroll: true })
  }, [target])
  const jump = (index: number) => {
    include(index)
    setTarget({ index })
  }
  return { list, shown, end, jump }
}

/** The newer text with what was deleted and inserted, what did not change left out. */
export function ComparedText({
  pieces,
  text,
}: {
  readonly pieces: readonly Piece[]
  readonly text: ComparedTextState
}) {
  return (
    <>
      <ol className="revisions-text" ref={text.list}>
        {pieces.slice(0, text.shown).map((piece, index) => (
          // The pieces of a comparison never change places.
          <PieceView key={index} piece={piece} />
        ))}
      </ol>
      <div ref={text.end} />
    </>
  )
}

const signs: Readonly<Record<Sign, { readonly sign: string; readonly words: string }>> = {
  inserted: { sign: '+', words: 'new paragraph' },
  deleted: { sign: '−', words: 'deleted paragraph' },
  changed: { sign: '±', words: 'changed' },
  equal: { sign: '', words: 'unchanged' },
}

const PieceView = memo(function PieceView({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'unchanged') {
    const { paragraphs } = piece
    return (
      <li className="revisions-unchanged" tabIndex={-1}>
        {paragraphs === 1 ? '1 paragraph' : `${number(paragraphs)} paragraphs`} unchanged
      </li>
    )
  }
  const { sign, words } = signs[piece.sign]
  return (
    <li className="revisions-paragraph" data-sign={piece.sign} tabIndex={-1}>
      <span className="revisions-gutter" aria-hidden="true">
        {!piece.continues && (
          <>
            <span className="revisions-sign">{sign}</span>
            {piece.number}
          </>
        )}
      </span>
      <p className="revisions-paragraph-words" dir="auto">
        {!piece.continues && <span className="ui-hidden">{`${words}: `}</span>}
        <Differences runs={piece.runs} />
      </p>
    </li>
  )
})
