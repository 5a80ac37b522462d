import { useEffect, useState, type ComponentProps } from 'react'

/** How long typing rests before what is filtered follows, in milliseconds. */
const patience = 120

/** A field whose words filter what stands below it; Enter and Escape, which empties it, go there. */
export function FilterField({
  words,
  onFilter,
  onLeave,
  ...field
}: {
  /** By what is filtered now. */
  readonly words: string
  readonly onFilter: (words: string) => void
  readonly onLeave: () => void
} & ComponentProps<'input'>) {
  const [typed, setTyped] = useState(words)
  const [known, setKnown] = useState(words)
  if (known !== words) {
    setKnown(words)
    setTyped(words)
  }
  useEffect(() => {
    if (typed === words) return undefined
    const timer = setTimeout(() => onFilter(typed), patience)
    return () => clearTimeout(timer)
  }, [typed, words, onFilter])
  return (
    <input
      {...field}
      type="search"
      value={typed}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        // What is done next is done with what was typed, not with what stood there before.
        const settled = event.key === 'Escape' ? '' : typed
        setTyped(settled)
        if (settled !== words) onFilter(settled)
        onLeave()
      }}
    />
  )
}
