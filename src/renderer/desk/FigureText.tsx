import { Fragment, memo } from 'react'
import { displayText } from '../../core/text/display'
import { findFigures } from '../../core/text/figures'

/** Words in which numbers and dates stand out, so that two sources can be compared at a glance. */
export const FigureText = memo(function FigureText({ text }: { readonly text: string }) {
  const shown = displayText(text)
  const figures = findFigures(shown)
  return figures
    .map(({ kind, start, end }, index) => (
      <Fragment key={start}>
        {shown.slice(figures[index - 1]?.end ?? 0, start)}
        <span className={`desk-figure desk-figure-${kind}`}>{shown.slice(start, end)}</span>
        {index === figures.length - 1 && shown.slice(end)}
      </Fragment>
    ))
    .concat(figures.length === 0 ? [<Fragment key="all">{shown}</Fragment>] : [])
})
