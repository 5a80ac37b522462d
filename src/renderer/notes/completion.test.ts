import { describe, expect, it } from 'vitest'
import { createCompleter } from './completion'

const names = ['Visa-free regime', 'Pipeline expansion', 'Régime change', 'Regime', 'Trade deal']
const complete = createCompleter(names.map((name) => ({ id: name, name })))
const found = (typed: string) => complete(typed).map(({ name }) => name)

describe('completion', () => {
  it('offers everything in order of preference before anything is typed', () => {
    expect(found('')).toEqual(names)
  })

  it('finds words anywhere in the name, in any order', () => {
    expect(found('reg vis')).toEqual(['Visa-free regime'])
  })

  it('puts the very name first, then what begins as typed; case and diacritics do not count', () => {
    expect(found('REGIME')).toEqual(['Regime', 'Régime change', 'Visa-free regime'])
    expect(found('régime c')).toEqual(['Régime change'])
  })

  it('ignores white space around what is typed', () => {
    expect(found('  trade ')).toEqual(['Trade deal'])
  })

  it('finds by other names too', () => {
    const choice = { id: 's', name: 'Smailov', otherNames: ['Смаилов', 'Smaïlow'] }
    const byName = createCompleter([{ id: 'o', name: 'Other' }, choice])
    expect(byName('сма')).toEqual([choice])
    expect(byName('smailow')).toEqual([choice])
  })

  it('offers nothing where nothing fits', () => {
    expect(found('embargo')).toEqual([])
  })
})
