import { parentPort, workerData } from 'node:worker_threads'
import { answer, type QuestionName, type Questions } from './work'

/** A thread that answers the one question that it was started with, and ends. */
if (parentPort !== null) {
  const { name, question } = workerData as { name: QuestionName; question: Questions[QuestionName] }
  parentPort.postMessage(answer(name, question))
}
