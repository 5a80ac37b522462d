import { describe, expect, it } from 'vitest'
import { addMark } from './marks'

const source = 'He said no.'
const said = { start: 3, end: 7 }

describe('marks by keys', () => {
  it('make words strong and leave them selected', () => {
    expect(addMark({ source, selected: said }, 'strong')).toEqual({
      source: 'He **said** no.',
      selected: { start: 5, end: 9 },
    })
  })

  it('emphasise words', () => {
    expect(addMark({ source, selected: said }, 'emphasis').source).toBe('He *said* no.')
  })

  it('make a link of words, with the caret at the address', () => {
    const { source: result, selected } = addMark({ source, selected: said }, 'link')
    expect(result).toBe('He [said]() no.')
    expect(result.slice(0, selected.start)).toBe('He [said](')
  })

  it('leave the caret between the signs when nothing is selected', () => {
    const empty = { source: '', selected: { start: 0, end: 0 } }
    expect(addMark(empty, 'strong')).toEqual({ source: '****', selected: { start: 2, end: 2 } })
    expect(addMark(empty, 'link')).toEqual({ source: '[]()', selected: { start: 1, end: 1 } })
  })
})
