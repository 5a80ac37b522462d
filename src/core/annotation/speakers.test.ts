import { describe, expect, test } from 'vitest'
import { setSpeaker } from './annotations'
import { addSpeaker, editSpeaker, mergeSpeakers, removeSpeaker } from './speakers'
import { deskWithArticle, refusalOf } from './testing'

function deskWithSpeaker() {
  const { desk, annotationId } = deskWithArticle()
  const speak = (name: string) => {
    desk.done(setSpeaker(desk.context, { annotationId, name }))
    return desk.context.lookup.row('annotation', annotationId)?.speakerId ?? ''
  }
  const speakerId = speak('Смаилов')
  const spellings = (id: string) =>
    desk.context.lookup.rows('spelling', { speakerId: id }).map(({ name }) => name)
  return { desk, annotationId, speakerId, speak, spellings }
}

const described = { name: 'Alikhan Smailov', role: ' Prime  Minister ', organisation: '' }

describe('a speaker', () => {
  test('has a name, a role, an organisation and other spellings, each once', () => {
    const { desk, speakerId, spellings } = deskWithSpeaker()
    const names = ['Смаилов', 'smailov', 'Smailov', ' ', 'ALIKHAN SMAILOV']
    desk.done(editSpeaker(desk.context, { speakerId, ...described, spellings: names }))
    expect(desk.rows.speaker.get(speakerId)).toEqual({
      id: speakerId,
      name: 'Alikhan Smailov',
      role: 'Prime Minister',
      organisation: null,
    })
    expect(spellings(speakerId)).toEqual(['Смаилов', 'Smailov'])
    const again = { speakerId, ...described, spellings: ['Smailov', 'Смаилов'] }
    expect(desk.done(editSpeaker(desk.context, again))).toEqual([])
  })

  test('is found by any spelling', () => {
    const { desk, speakerId, speak } = deskWithSpeaker()
    const spellings = ['Smailov', 'Смаилов']
    desk.done(editSpeaker(desk.context, { speakerId, ...described, spellings }))
    expect([speak('SMAILOV'), speak('Смаилов'), speak('alikhan smailov')]).toEqual([
      speakerId,
      speakerId,
      speakerId,
    ])
    expect(desk.rows.speaker.size).toBe(1)
  })

  test('keeps names to themselves', () => {
    const { desk, speakerId, speak } = deskWithSpeaker()
    speak('Other')
    const edited = (name: string, spellings: readonly string[]) =>
      refusalOf(editSpeaker(desk.context, { speakerId, ...described, name, spellings }))
    const taken = { kind: 'name-taken', field: 'speaker', name: 'other' }
    expect([edited('other', []), edited('New', ['other'])]).toEqual([taken, taken])
    expect(refusalOf(addSpeaker(desk.context, { name: ' Other ' }))?.kind).toBe('name-taken')
  })
})

describe('two speakers that are one', () => {
  test('are merged: what both said, and every way in which they are written', () => {
    const { desk, annotationId, speakerId, speak, spellings } = deskWithSpeaker()
    const more = { ...described, name: 'Смаилов', spellings: ['А. Смаилов'] }
    desk.done(editSpeaker(desk.context, { speakerId, ...more }))
    const intoId = speak('Smailov')
    speak('Смаилов')
    desk.done(mergeSpeakers(desk.context, { speakerId, intoId }))
    expect(desk.rows.annotation.get(annotationId)?.speakerId).toBe(intoId)
    expect(spellings(intoId)).toEqual(['Смаилов', 'А. Смаилов'])
    expect([...desk.rows.speaker.values()]).toEqual([
      { id: intoId, name: 'Smailov', role: 'Prime Minister', organisation: null },
    ])
  })

  test('are two', () => {
    const { desk, speakerId } = deskWithSpeaker()
    const merged = mergeSpeakers(desk.context, { speakerId, intoId: speakerId })
    expect(refusalOf(merged)).toEqual({ kind: 'same', table: 'speaker' })
  })
})

test('of a removed speaker the words stay, said by nobody known', () => {
  const { desk, annotationId, speakerId } = deskWithSpeaker()
  desk.done(removeSpeaker(desk.context, { speakerId }))
  expect(desk.rows.annotation.get(annotationId)?.speakerId).toBeNull()
  expect(desk.rows.speaker.size).toBe(0)
})
