import type { FoundSubject, FoundSubjects } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { Marked } from './Marked'
import { RowOption } from './RowOption'
import { rowsOfSubjects } from './rows'
import { number, subjectWords } from './wording'

/** The claims, the speakers or the tags that were found, each with its place on the desk. */
export function SubjectRows({ found }: { readonly found: FoundSubjects }) {
  const { kind, count } = found
  return (
    <div role="group" aria-label={subjectWords[kind].title} className="search-group">
      {rowsOfSubjects(found).map((row) => (
        <RowOption key={row.id} row={row}>
          {row.kind === 'subject' ? (
            <SubjectWords found={row.found} />
          ) : (
            <span className="search-rest">
              All {number(count)} {subjectWords[kind].many} on the desk…
            </span>
          )}
        </RowOption>
      ))}
    </div>
  )
}

function SubjectWords({ found }: { readonly found: FoundSubject }) {
  const { subject, name, marks, status, role, count } = found
  const facts = [
    subjectWords[subject.kind].one,
    status,
    role === null ? null : displayText(role),
    `${number(count)} ${count === 1 ? 'quote' : 'quotes'}`,
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
