import type { Case } from './simulation'

/** One figure of the issue against its goal. */
export interface Goal {
  readonly name: string
  readonly right: number
  readonly of: number
  readonly goal: number
  /** Whether the share must be at least the goal, or exactly it. */
  readonly isExact: boolean
}

/** Counts what the issue asks for. */
export function goalsOf(cases: readonly Case[]): Goal[] {
  const survived = cases.filter(({ fate }) => fate === 'survived')
  const changed = cases.filter(({ fate }) => fate === 'changed')
  const deleted = cases.filter(({ fate }) => fate === 'deleted')
  const goal = (
    name: string,
    list: readonly Case[],
    isRight: (found: Case) => boolean,
    least: number,
  ): Goal => ({
    name,
    right: list.filter(isRight).length,
    of: list.length,
    goal: least,
    isExact: least === 0 || least === 1,
  })
  return [
    goal('silent errors', cases, ({ verdict }) => verdict === 'silent error', 0),
    goal('surviving attached', survived, ({ verdict }) => verdict === 'attached', 0.96),
    goal(
      'surviving attached or offered at the right place',
      survived,
      ({ verdict }) => verdict === 'attached' || verdict === 'right place',
      0.999,
    ),
    goal('changed offered at the right place', changed, (found) => isOffered(found), 0.97),
    goal('deleted orphaned', deleted, ({ verdict }) => verdict === 'orphan', 0.92),
    goal('deleted offered where a twin stood', deleted, ({ verdict }) => verdict === 'twin', 0),
  ]
}

function isOffered({ verdict }: Case): boolean {
  return verdict === 'right place'
}

export function isMet({ right, of, goal, isExact }: Goal): boolean {
  return isExact ? right === goal * of : right >= goal * of
}

/** The goals as rows of a Markdown table. */
export function rowsOf(goals: readonly Goal[]): string[] {
  return goals.map((goal) => {
    const { name, right, of, goal: wanted, isExact } = goal
    const mark = isMet(goal) ? '' : ' **missed**'
    const share = `${((100 * right) / Math.max(1, of)).toFixed(2)} % (${right} of ${of})`
    const least = isExact ? 'none' : `at least ${100 * wanted} %`
    return `| ${name} | ${share}${mark} | ${least} |`
  })
}

/** Each kind of edit in one row: what helps to see where a figure comes from. */
export function kindsOf(cases: readonly Case[]): string[] {
  return [...Map.groupBy(cases, ({ kind }) => kind)].map(([kind, list]) => {
    const cells = goalsOf(list).map(({ right, of, isExact }) =>
      isExact ? String(right) : of === 0 ? '' : ((100 * right) / of).toFixed(1),
    )
    return `| ${[kind, list.length, ...cells].join(' | ')} |`
  })
}
