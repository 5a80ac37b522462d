import { useDeferredValue, useEffect, useRef, type KeyboardEvent } from 'react'
import { CloseButton } from '../ui/CloseButton'
import { NextIcon, PreviousIcon } from '../ui/icons'
import { closeFind, matchAgain, search, useFind } from './find'
import './find.css'
import { t } from '../../contract/language/translate'

/** Finds words in the open article, whose canonical text is `text`. */
export function FindBar({ text }: { readonly text: string }) {
  const query = useFind((state) => state.query)
  const openings = useFind((state) => state.openings)
  const settledQuery = useDeferredValue(query)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => search(settledQuery), [settledQuery, text])
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [openings])

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') closeFind()
    else if (event.key === 'Enter' && event.target === field.current) {
      matchAgain(event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
  }
  return (
    <div className="find" role="search" aria-label={t('Find in the article')} onKeyDown={handleKey}>
      <input
        ref={field}
        className="find-field"
        type="text"
        aria-label={t('Find')}
        placeholder={t('Find in the article')}
        spellCheck={false}
        value={query}
        onChange={(event) => useFind.setState({ query: event.target.value })}
      />
      <Count />
      <button
        type="button"
        className="ui-icon-button"
        aria-label={t('Previous match')}
        title={t('Previous match (Shift+Enter)')}
        onClick={() => matchAgain(-1)}
      >
        <PreviousIcon />
      </button>
      <button
        type="button"
        className="ui-icon-button"
        aria-label={t('Next match')}
        title={t('Next match (Enter)')}
        onClick={() => matchAgain(1)}
      >
        <NextIcon />
      </button>
      <CloseButton label={t('Close find')} title={t('Close (Escape)')} onClose={closeFind} />
    </div>
  )
}

function Count() {
  const result = useFind((state) => state.result)
  return (
    <span className="find-count" role="status">
      {wordCount(result)}
    </span>
  )
}

function wordCount(result: ReturnType<typeof useFind.getState>['result']): string {
  if (result === null || result.query.trim() === '') return ''
  const { starts, current } = result.found
  if (starts.length === 0) return t('Not found')
  return t('{{place}} of {{total}}', { place: current + 1, total: starts.length })
}
