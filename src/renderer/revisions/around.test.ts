import { describe, expect, it } from 'vitest'
import { contextAfter, contextBefore } from './around'

const long = 'k to the border\n\nThe ministry of transport said on Tuesday, in Astana, that '

describe('the words around a quote', () => {
  it('are on one line and begin and end with whole words', () => {
    expect(contextBefore(long)).toBe(
      '…to the border The ministry of transport said on Tuesday, in Astana, that ',
    )
    expect(contextAfter(` of freight.\n\n${long}minis`)).toBe(
      ' of freight. k to the border The ministry of transport said on Tuesday, in Astana, that…',
    )
  })

  it('are whole at the start and the end of the text', () => {
    expect(contextBefore('He said ')).toBe('He said ')
    expect(contextAfter('.\n')).toBe('.')
  })

  it('are whole where a longer context would have been taken', () => {
    const all = `Words ${'word '.repeat(12)}`
    expect(contextBefore(all)).toBe(`…${'word '.repeat(12)}`)
    expect(contextBefore(all, 200)).toBe(all)
    expect(contextAfter(all, 200)).toBe(all.trimEnd())
    expect(contextAfter(all.repeat(2), 200)).toMatch(/ word…$/)
  })

  it('are not long, also in a script without spaces', () => {
    expect(contextBefore('字'.repeat(200))).toBe(`…${'字'.repeat(100)}`)
    expect(contextAfter('字'.repeat(200))).toBe(`${'字'.repeat(100)}…`)
  })
})
