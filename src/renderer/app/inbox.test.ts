import { beforeEach, expect, test } from 'vitest'
import type { GalleyEvent } from '../../contract/events'
import { deliver, holdDuring, openInbox, receive } from './inbox'

const rows: GalleyEvent = { kind: 'rows', differences: [], summaries: [], undo: null, redo: null }
const closing: GalleyEvent = { kind: 'closing' }

let handled: string[] = []

beforeEach(() => {
  handled = []
  openInbox(({ kind }) => handled.push(kind))
})

test('rows wait for an answer or for the next other event, in order', () => {
  receive(rows)
  expect(handled).toEqual([])
  deliver()
  expect(handled).toEqual(['rows'])
  receive(rows)
  receive(closing)
  expect(handled).toEqual(['rows', 'rows', 'closing'])
})

test('what comes while a session is being shown is handled after it, in order', async () => {
  await holdDuring(async () => {
    receive(rows)
    receive(closing)
    deliver()
    await Promise.resolve()
    handled.push('shown')
  })
  expect(handled).toEqual(['shown', 'rows', 'closing'])
})

test('what waited is handled also when the session could not be shown', async () => {
  const shown = holdDuring(async () => {
    receive(closing)
    await Promise.reject(new Error('no catalog'))
  })
  await expect(shown).rejects.toThrow('no catalog')
  expect(handled).toEqual(['closing'])
})
