import { setPriority } from 'node:os'

/** Lower than usual (0), by little: 19 is the lowest. */
const niceness = 5

/**
 * Lets the window go first where processors are few, whatever the thread that calls this is doing. On Linux alone, where
 * a thread has a priority of its own (setpriority(2), Bugs); elsewhere it is the whole app's.
 */
export function beModest(): void {
  if (process.platform === 'linux') setPriority(niceness)
}
