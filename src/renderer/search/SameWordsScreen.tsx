import { useEffect, useRef } from 'react'
import type { RepeatedPassage, SameWords } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { firstWords } from '../notes/first-words'
import { KeyedButton } from '../revisions/KeyedButton'
import { ScreenFrame } from '../app/ScreenFrame'
import { formatDate } from '../ui/format-date'
import { quoted } from '../ui/quoted'
import { MarkedExcerpt } from './Marked'
import { isRepeatable, openCurrentSameWords, useSameWords } from './same-words'
import './search.css'
import { t } from '../../contract/language/translate'

/** The passages of other articles that repeat the words of an annotation. */
export default function SameWordsScreen() {
  const found = useSameWords((state) => state.found)
  const quote = useSameWords((state) => state.quote)
  return (
    <ScreenFrame title={t('Same words elsewhere')} detail={quoted(firstWords(quote))}>
      <div className="search-results" data-scrolls>
        <div className="search-column">
          <p className="search-waiting" role="status">
            {wordPassages(found)}
          </p>
          {found !== null && found.passages.length > 0 && <Passages passages={found.passages} />}
        </div>
      </div>
    </ScreenFrame>
  )
}

function Passages({ passages }: { readonly passages: readonly RepeatedPassage[] }) {
  const current = useSameWords((state) => state.current)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const row = list.current?.children[current]
    if (row instanceof HTMLElement) row.focus()
  }, [current])
  return (
    <ul ref={list} aria-label={t('Passages with the same words')}>
      {passages.map((found, index) => (
        <li
          key={found.articleId}
          className="search-row search-same"
          tabIndex={index === current ? 0 : -1}
          aria-current={index === current || undefined}
          onClick={() => useSameWords.setState({ current: index })}
          onDoubleClick={() => void openCurrentSameWords()}
        >
          <span className="search-title">{displayText(found.title)}</span>
          <span className="search-facts">{factsOf(found)}</span>
          <MarkedExcerpt excerpt={found.excerpt} />
          {index === current && (
            <div className="search-same-buttons">
              {isRepeatable(found) && (
                <KeyedButton command="sameWords.repeat" primary>
                  {found.annotationId === null
                    ? t('Highlight with the same claims')
                    : wordMissing(found.missingClaims)}
                </KeyedButton>
              )}
              <KeyedButton command="sameWords.open">{t('Show in the article')}</KeyedButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function factsOf({ publication, date, isExact, share, annotationId }: RepeatedPassage): string {
  return [
    wordLikeness(isExact, share),
    annotationId === null ? null : t('highlighted already'),
    date === null ? null : formatDate(date),
    publication === null ? null : displayText(publication),
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
}

function wordLikeness(isExact: boolean, share: number): string {
  if (isExact) return t('the very words')
  return share === 1
    ? t('all of the words, others among them')
    : t('{{percent}}% of the words', { percent: Math.min(99, Math.round(share * 100)) })
}

function wordMissing(claims: number): string {
  return claims === 1
    ? t('Add the claim to it')
    : t('Add the {{count}} claims to it', { count: claims })
}

function wordPassages(found: SameWords | null): string {
  if (found === null) return t('Looking through the library…')
  const { passages, isCut } = found
  if (isCut) {
    return t('More articles repeat these words than can be shown; here are {{number}}.', {
      number: passages.length,
    })
  }
  if (passages.length === 0) return t('No other article repeats these words.')
  return t('{{count}} other articles repeat these words.', { count: passages.length })
}
