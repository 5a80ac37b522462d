import type { SimilarArticle } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { openArticle } from '../app/actions'
import { NoticeButton, NoticeFrame } from '../app/NoticeFrame'
import { useGalley, type Notice } from '../app/state'
import { fileToTellApart } from '../library/same-titles'
import { compareWithOther } from '../revisions/comparison'
import { CompareIcon } from '../revisions/icons'
import { closeScreen } from '../app/close-screen'
import { formatDate } from '../ui/format-date'
import { quoted } from '../ui/quoted'
import { wordShare } from './wording'
import { t, parts } from '../../contract/language/translate'
import { Phrase } from '../ui/Phrase'

/** Says that an article nearly repeats others, and how much of it. */
export function SimilarNotice({
  notice,
}: {
  readonly notice: Extract<Notice, { kind: 'similar' }>
}) {
  const { id, articleId, title, others } = notice
  const articles = useGalley((state) => state.library?.articles)
  const fileOf = (of: string) => (articles === undefined ? null : fileToTellApart(articles, of))
  const file = fileOf(articleId)
  return (
    <NoticeFrame id={id} sign={<CompareIcon />}>
      <p>
        <Phrase
          words={parts('{{title}} nearly repeats {{count}} articles of the library:', {
            count: others.length,
          })}
          elements={{
            title: (
              <>
                <b className="app-notice-name">{displayText(title)}</b>
                {file !== null && ` (${displayText(file)})`}
              </>
            ),
          }}
        />
      </p>
      {others.map((other) => (
        <div key={other.articleId} className="app-notice-part">
          <p>{describe(other, fileOf(other.articleId))}</p>
          <div className="app-notice-buttons">
            <NoticeButton id={id} onOpen={() => compareWithOther(articleId, other.articleId)}>
              {t('Compare by words')}
            </NoticeButton>
            <NoticeButton id={id} onOpen={() => show(other.articleId)}>
              {t('Open')}
            </NoticeButton>
          </div>
        </div>
      ))}
    </NoticeFrame>
  )
}

async function show(articleId: string): Promise<void> {
  await openArticle(articleId)
  closeScreen()
}

function describe(
  { title, publication, date, share }: SimilarArticle,
  file: string | null,
): string {
  const source = [
    file === null ? null : displayText(file),
    publication === null ? null : displayText(publication),
    date === null ? null : formatDate(date),
  ]
    .filter((part) => part !== null)
    .join(', ')
  return `${quoted(displayText(title))}${source === '' ? '' : ` (${source})`}: ${wordShare(share)}`
}
