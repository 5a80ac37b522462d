import { parentPort, workerData } from 'node:worker_threads'
import { suggest, type Question } from './work'

/** A thread that answers the one question that it was started with, and ends. */
parentPort?.postMessage(suggest(workerData as Question))
