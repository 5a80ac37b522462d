/**
 * Commands that are pressed faster than main answers wait for each other, so that each acts on what the
 * one before left: no press is lost, and none acts on what is not so any more.
 */
let running = false
let waiting: readonly (() => unknown)[] = []

/** Whether a command is not done yet. */
export function commandsAreRunning(): boolean {
  return running
}

/** Does the work now, or when all that was asked for before is done. */
export function inTurn(work: () => unknown): void {
  if (running) waiting = [...waiting, work]
  else run(work)
}

function run(work: () => unknown): void {
  const result = work()
  if (!(result instanceof Promise)) {
    runNext()
    return
  }
  running = true
  const end = () => {
    running = false
    runNext()
  }
  // What failed unexpectedly is told as everything that nobody catches, and holds up nothing.
  void result.finally(end)
}

function runNext(): void {
  const [next, ...others] = waiting
  waiting = others
  if (next !== undefined) run(next)
}
