import type { Run } from '../../core/comparison/runs'
import { displayText } from '../../core/text/display'
import './differences.css'

/** What became of words, in one line of text: what was deleted struck through, what was inserted underlined. */
export function Differences({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run) => <RunWords key={`${run.kind} ${run.start}`} run={run} />)
}

/** The words before, verbatim, with those marked that are not there any more. */
export function OldWords({
  words,
  runs,
}: {
  readonly words: string
  readonly runs: readonly Run[]
}) {
  return <Differences runs={oldRuns(words, runs)} />
}

/** The words now, with those marked that were not there before. */
export function NewWords({ runs }: { readonly runs: readonly Run[] }) {
  return <Differences runs={runs.filter(({ kind }) => kind !== 'deleted')} />
}

/** Only what was deleted is told verbatim by a comparison; what lies between is cut from the words. */
function oldRuns(words: string, runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  let at = 0
  const keepUpTo = (end: number) => {
    if (end > at) result.push({ kind: 'equal', text: words.slice(at, end), start: at, end })
    at = end
  }
  for (const run of runs) {
    if (run.kind !== 'deleted') continue
    keepUpTo(run.start)
    result.push(run)
    at = run.end
  }
  keepUpTo(words.length)
  return result
}

function RunWords({ run: { kind, text } }: { readonly run: Run }) {
  // A paragraph ends a line here, and leaves none empty.
  const shown = displayText(text).replace(/\s*\n\s*\n\s*/gu, '\n')
  if (kind === 'equal') return shown
  const words = shown.trim()
  const at = shown.indexOf(words)
  return (
    <>
      {shown.slice(0, at)}
      {kind === 'inserted' ? (
        <ins className="revisions-inserted">{words}</ins>
      ) : (
        <del className="revisions-deleted">{words}</del>
      )}
      {shown.slice(at + words.length)}
    </>
  )
}
