import { expect, test } from 'vitest'
import { commandsAreRunning, inTurn } from './command-queue'

test('what takes no time is done at once', () => {
  const done: string[] = []
  inTurn(() => done.push('one'))
  expect(done).toEqual(['one'])
  expect(commandsAreRunning()).toBe(false)
})

test('each waits for the one before, and all are done once, in order', async () => {
  const done: string[] = []
  const slow = Promise.withResolvers<undefined>()
  inTurn(() => slow.promise.then(() => done.push('slow')))
  inTurn(() => done.push('quick'))
  inTurn(async () => {
    await Promise.resolve()
    done.push('later')
  })
  inTurn(() => done.push('last'))
  expect(commandsAreRunning()).toBe(true)
  expect(done).toEqual([])
  slow.resolve(undefined)
  await expect.poll(() => done).toEqual(['slow', 'quick', 'later', 'last'])
  expect(commandsAreRunning()).toBe(false)
})
