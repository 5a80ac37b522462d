/** One measured figure against its limit. Lower is better. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly limit: number
  /** What was measured to get it. */
  readonly detail: string
}

/** Prints the figures as a Markdown table; the process fails when one is over its limit. */
export function report(figures: readonly Figure[]): void {
  console.log('| figure | measured | limit | detail |\n| --- | --- | --- | --- |')
  for (const { name, value, limit, detail } of figures) {
    const mark = value <= limit ? '' : ' **over**'
    console.log(`| ${name} | ${value.toFixed(2)}${mark} | ${limit.toFixed(2)} | ${detail} |`)
  }
  if (figures.some(({ value, limit }) => value > limit)) process.exitCode = 1
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** A median with its range, for the table. */
export function spread(values: readonly number[], unit: string): string {
  const low = Math.min(...values).toFixed(1)
  const high = Math.max(...values).toFixed(1)
  return `${median(values).toFixed(1)} ${unit} (${low} to ${high})`
}
