import { describe, expect, it } from 'vitest'
import { firstWords } from './first-words'

describe('the first words of a passage', () => {
  it('are the passage when it is short, on one line', () => {
    expect(firstWords('“We are\n\nready,” he said.')).toBe('“We are ready,” he said.')
  })

  it('end between words', () => {
    const words = firstWords('word '.repeat(50))
    expect(words).toBe(`${'word '.repeat(18).trim()}…`)
  })

  it('are cut anywhere where there are no words, but not within a character', () => {
    expect(firstWords('я'.repeat(200))).toBe(`${'я'.repeat(90)}…`)
    expect(firstWords(`a${'😀'.repeat(100)}`).isWellFormed()).toBe(true)
  })

  it('say so when the passage goes on past white space', () => {
    expect(firstWords(`short${' '.repeat(300)}and more`)).toBe('short…')
  })

  it('show what would turn or hide the words around it', () => {
    expect(firstWords('an \u202egnp.txt\u0007')).toBe('an ⇠gnp.txt␇')
  })
})
