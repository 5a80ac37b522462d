import { wordFailure } from '../../contract/wording'
import { ImportNotice } from '../importing/ImportNotice'
import { ManyRevisedNotice } from '../revisions/ManyRevisedNotice'
import { RevisedNotice } from '../revisions/RevisedNotice'
import { RepeatsNotice } from '../similar/RepeatsNotice'
import { SimilarNotice } from '../similar/SimilarNotice'
import { FailureIcon } from '../ui/icons'
import { NoticeFrame } from './NoticeFrame'
import { useGalley, type Notice } from './state'
import './notices.css'
import { t } from '../../contract/language/translate'

/** What went wrong and which texts changed, until dismissed; the last thing done, for a while. */
export function Notices() {
  const notices = useGalley((state) => state.notices)
  const done = notices.findLast((notice) => notice.kind === 'done')
  return (
    <section className="app-notices" aria-label={t('Messages')}>
      <div role="alert" className="app-failures">
        {notices
          .filter((notice) => notice.kind === 'failure')
          .map((notice) => (
            <FailureNotice key={notice.id} notice={notice} />
          ))}
      </div>
      <div role="status" className="app-revised">
        {notices
          .filter((notice) => notice.kind === 'revised')
          .map((notice) => (
            <RevisedNotice key={notice.id} notice={notice} />
          ))}
        {notices
          .filter((notice) => notice.kind === 'manyRevised')
          .map((notice) => (
            <ManyRevisedNotice key={notice.id} notice={notice} />
          ))}
      </div>
      <ImportNotice />
      <div role="status" className="app-revised">
        {notices
          .filter((notice) => notice.kind === 'similar')
          .map((notice) => (
            <SimilarNotice key={notice.id} notice={notice} />
          ))}
        {notices
          .filter((notice) => notice.kind === 'repeats')
          .map((notice) => (
            <RepeatsNotice key={notice.id} notice={notice} />
          ))}
      </div>
      <div role="status">
        {done !== undefined && (
          <p key={done.id} className="app-done">
            {done.words}
          </p>
        )}
      </div>
    </section>
  )
}

function FailureNotice({ notice }: { readonly notice: Extract<Notice, { kind: 'failure' }> }) {
  const { title, advice } = wordFailure(notice.failure)
  return (
    <NoticeFrame
      id={notice.id}
      sign={
        <span className="app-failure-sign">
          <FailureIcon />
        </span>
      }
    >
      <p className="app-notice-title">{title}</p>
      <p>{advice}</p>
    </NoticeFrame>
  )
}
