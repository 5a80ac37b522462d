/**
 * Counts elementary steps (one comparison, one cell, one token visited) and says when to stop.
 * What is left undone when a budget runs out is never guessed: the passage goes to review.
 */
export class Budget {
  spent = 0
  readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  /** Books `steps`; false when they would exceed the limit, and then nothing is booked. */
  take(steps: number): boolean {
    if (this.spent + steps > this.limit) return false
    this.spent += steps
    return true
  }
}
