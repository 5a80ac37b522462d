import type { Article } from '../../core/annotation/rows'
import { displayText } from '../../core/text/display'
import { formatDate } from '../ui/format-date'
import { CopyIcon, DeskIcon, DetailsIcon, ExportIcon, FindIcon } from '../ui/icons'
import { QuoteButton } from '../quotes/QuoteButton'
import { CommandButton } from './CommandButton'
import { LibraryToggle } from './LibraryToggle'
import { useGalley } from './state'
import { t } from '../../contract/language/translate'

/** The slim bar above the text: what it is, and what can be done with it. */
export function ArticleHeader({ article }: { readonly article: Article }) {
  const findShown = useGalley((state) => state.findShown)
  const typographyShown = useGalley((state) => state.dialog === 'typography')
  return (
    <header className="app-bar">
      <LibraryToggle />
      <div className="app-bar-words">
        <p className="app-bar-title">{displayText(article.title)}</p>
        <Origin article={article} />
      </div>
      <div className="app-bar-buttons">
        <QuoteButton />
        <CommandButton command="view.desk" label={t('Claims desk')}>
          <DeskIcon />
        </CommandButton>
        <CommandButton command="article.details" label={t('Details of the article')}>
          <DetailsIcon />
        </CommandButton>
        <CommandButton command="edit.find" label={t('Find in the article')} expanded={findShown}>
          <FindIcon />
        </CommandButton>
        <CommandButton
          command="view.typography"
          label={t('Typeface, size, theme')}
          expanded={typographyShown}
        >
          <span className="app-letters" aria-hidden="true">
            {t('Aa')}
          </span>
        </CommandButton>
        <CommandButton command="file.copyAsMarkdown" label={t('Copy notes as Markdown')}>
          <CopyIcon />
        </CommandButton>
        <CommandButton command="file.export" label={t('Export notes to Markdown')}>
          <ExportIcon />
          <span className="app-bar-export">{t('Export')}</span>
        </CommandButton>
      </div>
    </header>
  )
}

/** Who published it, when, and who wrote it, as far as known. */
function Origin({ article: { publication, date, author } }: { readonly article: Article }) {
  const parts = [
    publication,
    date === null ? null : formatDate(date, { time: true }),
    author,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p className="app-bar-origin">{parts.join(' · ')}</p>
}
