import { afterEach, expect, test } from 'vitest'
import { setReader, withReader, type ReaderHandle } from './reader-handle'

const handle: ReaderHandle = {
  focus: () => undefined,
  position: () => 0,
  tellPosition: () => undefined,
  reveal: () => undefined,
  select: () => undefined,
  setSelection: () => undefined,
  selectAll: () => undefined,
  clearSelection: () => undefined,
  showFound: () => undefined,
}

afterEach(() => setReader(null))

test('what is to be done in the text is done once there is one, and once only', () => {
  const done: string[] = []
  withReader(() => done.push('first'))
  withReader(() => done.push('second'))
  setReader(null)
  expect(done).toEqual([])
  setReader(handle)
  expect(done).toEqual(['first', 'second'])
  setReader(handle)
  withReader(() => done.push('at once'))
  expect(done).toEqual(['first', 'second', 'at once'])
})
