import { randomBytes } from 'node:crypto'

const counterMaximum = 0xfff

/** Random bytes of one id, and of how many ids they are asked of the system at a time: each asking costs as much as an id. */
const randomLength = 10
const idsAtATime = 100

/**
 * A maker of UUIDs of version 7 (RFC 9562, section 5.7): the time first, so that ids are in the
 * order of their making and new rows are neighbours on the disk. The 12 bits after the time count
 * within one millisecond (section 6.2, method 1); the rest is random.
 *
 * @param clock Milliseconds since the Unix epoch. A clock that is set back doesn't disturb the order.
 */
export function idMaker(clock: () => number = Date.now): () => string {
  let time = 0
  let counter = 0
  let pool = Buffer.alloc(0)
  return () => {
    if (pool.length === 0) pool = randomBytes(randomLength * idsAtATime)
    const random = pool.subarray(0, randomLength)
    pool = pool.subarray(randomLength)
    const now = clock()
    if (now > time || counter === counterMaximum) {
      time = Math.max(now, time + 1)
      // Begins in the lower half, which leaves room to count.
      counter = random.readUInt16BE(0) & 0x7ff
    } else {
      counter += 1
    }
    const variant = ((random[2] ?? 0) & 0x3f) | 0x80
    const timeDigits = time.toString(16).padStart(12, '0')
    return [
      timeDigits.slice(0, 8),
      timeDigits.slice(8),
      `7${counter.toString(16).padStart(3, '0')}`,
      variant.toString(16) + random.toString('hex', 3, 4),
      random.toString('hex', 4, 10),
    ].join('-')
  }
}
