import { memo, useEffect } from 'react'
import type { Found, FoundArticle } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { formatDate } from '../ui/format-date'
import { Marked, MarkedExcerpt } from './Marked'
import { NoteRow } from './NoteRow'
import { RowOption } from './RowOption'
import { rowsOf, rowsOfArticle, type Row } from './rows'
import { hasMore, showMore, useSearch } from './search'
import { SubjectRows } from './SubjectRows'
import { t } from '../../contract/language/translate'

/** What was found: claims, speakers and tags first, then articles with the places in them. */
export function Results({ found }: { readonly found: Found }) {
  const { articles, subjects } = found
  useSeenCurrent(found)
  return (
    <>
      <div id="search-rows" role="listbox" aria-label={t('What was found')}>
        {subjects.map((each) => (
          <SubjectRows key={each.kind} found={each} />
        ))}
        {articles.map((article) => (
          <ArticleGroup key={article.articleId} article={article} />
        ))}
      </div>
      {articles.length + subjects.length === 0 && (
        <p className="search-nothing">{t('Nothing in the library has that.')}</p>
      )}
      {hasMore(found) && (
        <button type="button" className="ui-button search-more" onClick={() => void showMore()}>
          {t('Show more')}
        </button>
      )}
    </>
  )
}

/** The row that Enter opens is brought into sight when it becomes another. */
function useSeenCurrent(found: Found): void {
  const current = useSearch((state) => state.current)
  const id = rowsOf(found)[current]?.id
  useEffect(() => {
    if (id === undefined) return
    document.getElementById(`search-${id}`)?.scrollIntoView({ block: 'nearest' })
  }, [id])
}

const ArticleGroup = memo(function ArticleGroup({ article }: { readonly article: FoundArticle }) {
  const title = displayText(article.title)
  return (
    <div role="group" aria-label={title} className="search-group">
      {rowsOfArticle(article).map((row) => (
        <RowOption key={row.id} row={row}>
          <RowContents row={row} />
        </RowOption>
      ))}
    </div>
  )
})

function RowContents({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case 'article':
      return <ArticleTitle article={row.article} />
    case 'passage':
      return <MarkedExcerpt excerpt={row.found.excerpt} />
    case 'note':
      return <NoteRow note={row.note} />
    case 'subject':
    case 'rest':
      return null
  }
}

function ArticleTitle({ article }: { readonly article: FoundArticle }) {
  const { title, titleMarks, publication, date, places, passages, noteCount } = article
  const facts = [
    date === null ? null : formatDate(date),
    publication === null ? null : displayText(publication),
    places > passages.length ? t('{{count}} places', { count: places }) : null,
    noteCount === 0 ? null : t('{{count}} highlights', { count: noteCount }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <span className="search-title">
        <Marked text={title} marks={titleMarks} />
      </span>
      <span className="search-facts">{facts.join(' · ')}</span>
    </>
  )
}
