import { useMemo, useState } from 'react'
import type { ArticleComparison } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { CommandButton } from '../app/CommandButton'
import { useGalley } from '../app/state'
import { CopyIcon, ExportIcon } from '../ui/icons'
import { fileToTellApart } from '../library/same-titles'
import { useComparison } from './comparison'
import { ComparedText, type JumpTarget } from './ComparedText'
import { piecesOf } from './pieces'
import { RevisionChoice } from './RevisionChoice'
import { ScreenFrame } from '../app/ScreenFrame'
import { TouchedQuotes } from './TouchedQuotes'
import { words } from './wording'
import './comparison.css'
import { t, parts } from '../../contract/language/translate'
import { Phrase } from '../ui/Phrase'

/** What changed from one text of an article to another, the quotes that it touches first. */
export default function ComparisonScreen() {
  const comparison = useComparison((state) => state.comparison)
  const title = useGalley(
    ({ library }) => library?.articles.get(comparison?.articleId ?? '')?.title ?? '',
  )
  return (
    <ScreenFrame
      title={comparison?.other == null ? t('What changed?') : t('What differs?')}
      detail={displayText(title)}
      buttons={
        <>
          <CommandButton command="file.copyAsMarkdown" label={t('Copy the comparison as Markdown')}>
            <CopyIcon />
          </CommandButton>
          <CommandButton command="file.export" label={t('Export the comparison to Markdown')}>
            <ExportIcon />
            <span className="app-bar-export">{t('Export')}</span>
          </CommandButton>
        </>
      }
    >
      {comparison === null ? (
        <div className="app-quiet">{t('Comparing…')}</div>
      ) : (
        <Comparison
          key={`${comparison.articleId} ${comparison.from.revision}`}
          comparison={comparison}
        />
      )}
    </ScreenFrame>
  )
}

function Comparison({ comparison }: { readonly comparison: ArticleComparison }) {
  const { articleId, other, from, to, quotes, sections, insertedWords, deletedWords } = comparison
  const pieces = useMemo(() => piecesOf(sections), [sections])
  const [target, setTarget] = useState<JumpTarget | null>(null)
  const unchanged = insertedWords + deletedWords === 0
  return (
    <div className="revisions-comparison" data-scrolls tabIndex={0} aria-label={t('Comparison')}>
      <div className="revisions-comparison-column">
        <div className="revisions-comparison-head">
          {other === null ? (
            <RevisionChoice articleId={articleId} from={from} to={to} />
          ) : (
            <p className="revisions-other">
              <Phrase
                words={parts('From {{article}} to {{thisOne}}')}
                elements={{
                  article: <OtherArticle article={other} />,
                  thisOne: <ThisArticle articleId={articleId} />,
                }}
              />
            </p>
          )}
          <p className="revisions-sums" role="status">
            {unchanged
              ? t('No words changed.')
              : t('{{inserted}} inserted, {{deleted}} deleted', {
                  inserted: words(insertedWords),
                  deleted: words(deletedWords),
                })}
          </p>
        </div>
        {quotes.length > 0 && (
          <TouchedQuotes
            articleId={other?.id ?? articleId}
            quotes={quotes}
            pieces={pieces}
            onJump={(index) => setTarget({ index })}
          />
        )}
        <section aria-label={t('The text')}>
          {quotes.length > 0 && <h2 className="revisions-heading">{t('The text')}</h2>}
          <ComparedText pieces={pieces} target={target} />
        </section>
      </div>
    </div>
  )
}

function OtherArticle({ article }: { readonly article: NonNullable<ArticleComparison['other']> }) {
  const { id, title, publication } = article
  const file = useFile(id)
  const details = [file, publication].filter((part) => part !== null)
  return (
    <>
      <b className="app-notice-name">{displayText(title)}</b>
      {details.length > 0 && ` (${displayText(details.join(', '))})`}
    </>
  )
}

function ThisArticle({ articleId }: { readonly articleId: string }) {
  const file = useFile(articleId)
  return (
    <>
      {t('this one')}
      {file !== null && ` (${displayText(file)})`}
    </>
  )
}

/** The file of an article, where its title is not enough. */
function useFile(articleId: string): string | null {
  return useGalley(({ library }) =>
    library === null ? null : fileToTellApart(library.articles, articleId),
  )
}
