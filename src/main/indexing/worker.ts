import { parentPort, workerData } from 'node:worker_threads'
import { indexedText } from '../../core/search/indexed-text'

/** A thread that prepares the one text for the index that it was started with, and ends. */
parentPort?.postMessage(indexedText(workerData as string))
