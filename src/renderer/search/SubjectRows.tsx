import type { FoundSubject, FoundSubjects } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { Marked } from './Marked'
import { RowOption } from './RowOption'
import { rowsOfSubjects } from './rows'
import { statusWords } from '../claims/wording'
import { subjectWords } from './wording'
import { t } from '../../contract/language/translate'

/** The claims, the speakers or the tags that were found, each with its place on the desk. */
export function SubjectRows({ found }: { readonly found: FoundSubjects }) {
  const { kind } = found
  const things = t(subjectWords[kind].many, { count: found.count })
  return (
    <div role="group" aria-label={t(subjectWords[kind].title)} className="search-group">
      {rowsOfSubjects(found).map((row) => (
        <RowOption key={row.id} row={row}>
          {row.kind === 'subject' ? (
            <SubjectWords found={row.found} />
          ) : (
            <span className="search-rest">{t('All {{things}} on the desk…', { things })}</span>
          )}
        </RowOption>
      ))}
    </div>
  )
}

function SubjectWords({ found }: { readonly found: FoundSubject }) {
  const { subject, name, marks, status, role, count } = found
  const facts = [
    t(subjectWords[subject.kind].one),
    status === null ? null : t(statusWords[status]),
    role === null ? null : displayText(role),
    t('{{count}} quotes', { count }),
  ].filter((fact) => fact !== null)
  return (
    <>
      <span className="search-title">
        <Marked text={name} marks={marks} />
      </span>
      <span className="search-facts">{facts.join(' · ')}</span>
    </>
  )
}
