import { isMainThread } from 'node:worker_threads'
import type { Result } from '../../core/result'
import type { DecodedText, DecodeFailure } from '../files/decode'
import { work, type Undecoded } from './work'

/** So many bytes are read as a text without the window's waiting for it. */
const inlineLimit = 1_000_000

/** Reads bytes as a text; many of them in a thread of their own, which is loaded then. */
export async function readAsText(
  undecoded: Undecoded,
): Promise<Result<DecodedText, DecodeFailure>> {
  if (!isMainThread || undecoded.bytes.length <= inlineLimit) return work(undecoded)
  const { decodeInThread } = await import('./thread')
  return decodeInThread(undecoded)
}
