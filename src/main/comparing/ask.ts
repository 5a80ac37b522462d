import { answerOf } from '../answer-of'
import createWorker from './worker?nodeWorker'
import { answer, type Answers, type QuestionName, type Questions } from './work'

/** Texts that together have more code units than this are compared in a thread of their own. */
const inlineLimit = 100_000

/** Whether two texts can be compared without keeping the window waiting. */
export function isSmall({ before, after }: Questions[QuestionName]): boolean {
  return before.length + after.length <= inlineLimit
}

/** Answers a question about two texts; large ones don't keep the window waiting meanwhile. */
export async function ask<Name extends QuestionName>(
  name: Name,
  question: Questions[Name],
): Promise<Answers[Name]> {
  if (isSmall(question)) return answer(name, question)
  return answerOf(createWorker({ workerData: { name, question } }), 'comparing')
}
