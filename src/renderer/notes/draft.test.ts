import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraft } from './draft'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function writer(answers: boolean[] = []) {
  const written: string[] = []
  const write = (text: string) => {
    written.push(text)
    return Promise.resolve(answers.shift() ?? true)
  }
  return { written, write }
}

describe('a draft', () => {
  it('is saved once after a pause in typing', async () => {
    const { written, write } = writer()
    const draft = createDraft('', '', write)
    for (const text of ['W', 'Wh', 'Why']) {
      draft.type(text)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(1500)
    expect(written).toEqual(['Why'])
  })

  it('is not saved when nothing changed, nor twice', async () => {
    const { written, write } = writer()
    const draft = createDraft('as it was', 'as it was', write)
    expect(await draft.save()).toBe(true)
    draft.type('changed')
    await draft.save()
    await draft.save()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written).toEqual(['changed'])
  })

  it('saves what is typed while a save is on its way', async () => {
    const { written, write } = writer()
    const draft = createDraft('', '', write)
    draft.type('one')
    const saved = draft.save()
    draft.type('one two')
    expect(await saved).toBe(true)
    expect(written).toEqual(['one', 'one two'])
  })

  it('keeps what could not be saved, and saves it when asked again', async () => {
    const { written, write } = writer([false])
    const draft = createDraft('', '', write)
    draft.type('full disk')
    expect(await draft.save()).toBe(false)
    expect(await draft.save()).toBe(true)
    expect(written).toEqual(['full disk', 'full disk'])
  })

  it('saves a text that an earlier draft left unsaved', async () => {
    const { written, write } = writer()
    await createDraft('left over', 'on disk', write).save()
    expect(written).toEqual(['left over'])
  })

  it('does not repeat a failure at every pause', async () => {
    const { written, write } = writer([false, false])
    const draft = createDraft('', '', write)
    draft.type('a')
    await vi.advanceTimersByTimeAsync(1500)
    draft.type('ab')
    await vi.advanceTimersByTimeAsync(1500)
    expect(written).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(15_000)
    expect(written).toEqual(['a', 'ab'])
  })
})
