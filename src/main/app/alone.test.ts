import { expect, test } from 'vitest'
import { Alone } from './alone'

test('work is done one after the other, and others wait for all of it', async () => {
  const alone = new Alone()
  const done: string[] = []
  const work = (name: string) => () =>
    Promise.resolve().then(() => {
      expect(alone.isTaken).toBe(true)
      done.push(name)
      return name
    })
  const first = alone.do(work('first'))
  const other = alone.free().then(() => done.push('other'))
  expect(alone.isTaken).toBe(true)
  expect(await Promise.all([first, alone.do(work('second'))])).toEqual(['first', 'second'])
  await other
  expect(done).toEqual(['first', 'second', 'other'])
  expect(alone.isTaken).toBe(false)
})

test('work that fails keeps nobody waiting', async () => {
  const alone = new Alone()
  await expect(alone.do(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await alone.free()
  expect(await alone.do(() => Promise.resolve(1))).toBe(1)
})
