import { memo, useLayoutEffect, useRef } from 'react'
import { Differences } from './Differences'
import type { Piece, Sign } from './pieces'
import { useGradually } from './use-gradually'
import { message, t, type Message } from '../../contract/language/translate'

/** How many pieces are put on the page at a time. */
const step = 40

/** A piece to jump to. */
export interface JumpTarget {
  readonly index: number
}

/** The newer text with what was deleted and inserted, what did not change left out. */
export function ComparedText({
  pieces,
  target,
}: {
  readonly pieces: readonly Piece[]
  /** The piece to show and give the keyboard, each time that it is another object. */
  readonly target: JumpTarget | null
}) {
  const list = useRef<HTMLOListElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const shown = useGradually(end, pieces.length, step, target?.index ?? 0)
  useLayoutEffect(() => {
    const piece = target === null ? undefined : list.current?.children[target.index]
    if (!(piece instanceof HTMLElement)) return
    piece.scrollIntoView({ block: 'center' })
    piece.focus({ preventScroll: true })
  }, [target])
  return (
    <>
      <ol className="revisions-text" ref={list}>
        {pieces.slice(0, shown).map((piece, index) => (
          // The pieces of a comparison never change places.
          <PieceView key={index} piece={piece} />
        ))}
      </ol>
      <div ref={end} />
    </>
  )
}

const signs: Readonly<Record<Sign, { readonly sign: string; readonly words: Message }>> = {
  inserted: { sign: '+', words: message('new paragraph') },
  deleted: { sign: '−', words: message('deleted paragraph') },
  changed: { sign: '±', words: message('changed') },
  equal: { sign: '', words: message('unchanged') },
}

const PieceView = memo(function PieceView({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'unchanged') {
    const { paragraphs } = piece
    return (
      <li className="revisions-unchanged" tabIndex={-1}>
        {t('{{count}} paragraphs unchanged', { count: paragraphs })}
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
      {/* Beside the paragraph, whose direction is that of its own words. */}
      {!piece.continues && <span className="ui-hidden">{`${t(words)}: `}</span>}
      <p className="revisions-paragraph-words" dir="auto">
        <Differences runs={piece.runs} />
      </p>
    </li>
  )
})
