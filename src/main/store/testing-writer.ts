import { writeSync } from 'node:fs'
import { opened, withAnnotation } from './testing'

/**
 * A process of its own for the tests of crashes: annotates the article of a library and says the id
 * of each annotation on standard output as soon as `perform` has returned.
 *
 * Arguments: the folder; the article's id; its text; after how many annotations to kill itself, 0
 * for going on until it is killed.
 */
const [folder = '', articleId = '', text = '', limit = '0'] = process.argv.slice(2)
const library = opened(folder)
for (let count = 1; ; count += 1) {
  const start = count % (text.length - 1)
  const id = withAnnotation(library, { articleId, text, start, end: start + 1 })
  writeSync(1, `${id}\n`)
  if (count === Number(limit)) process.kill(process.pid, 'SIGKILL')
}
