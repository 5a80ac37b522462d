import type { Field, Refusal } from '../core/annotation/refusal'
import { quotedName } from '../core/text/quoted-name'

/** A failure in words: what happened, and what was kept or can be done. */
export interface Wording {
  readonly title: string
  readonly advice: string
}

/** Puts into words why an action was refused. */
export function wordRefusal(refusal: Refusal): Wording {
  const kept = 'Nothing was changed.'
  switch (refusal.kind) {
    case 'not-found':
      return { title: 'That is no longer there.', advice: kept }
    case 'empty-passage':
      return { title: 'The selection holds no words.', advice: `${kept} Select some text first.` }
    case 'out-of-range':
      return {
        title: 'The selection does not belong to this text.',
        advice: `${kept} Open the article again.`,
      }
    case 'text-changed':
      return {
        title: 'The text has changed meanwhile.',
        advice: `${kept} Look at the new text and try again.`,
      }
    case 'empty':
      return {
        title: `The ${fieldWords[refusal.field]} is empty.`,
        advice: `${kept} Type at least one letter or digit.`,
      }
    case 'too-long':
      return {
        title: `The ${fieldWords[refusal.field]} is too long.`,
        advice: `${kept} It has ${refusal.length.toLocaleString('en')} characters; there is room for ${refusal.limit.toLocaleString('en')}.`,
      }
    case 'ill-formed':
      return { title: `The ${fieldWords[refusal.field]} holds half a character.`, advice: kept }
    case 'already-there':
      return { title: 'That is there already.', advice: kept }
    case 'title-taken':
      return {
        title: 'Another claim has this title.',
        advice: `${kept} Choose another title.`,
      }
    case 'name-taken':
      return refusal.field === 'tag'
        ? {
            title: `There is a tag ${quotedName(refusal.name)} already.`,
            advice: `${kept} Choose another name, or merge the two.`,
          }
        : {
            title: `Another speaker is written ${quotedName(refusal.name)}.`,
            advice: `${kept} Choose another name, or merge the two.`,
          }
    case 'same':
      return {
        title: `A ${refusal.table} cannot be merged into itself.`,
        advice: `${kept} Choose another one.`,
      }
    case 'cycle':
      return {
        title: 'A claim cannot be part of itself, nor of one that is part of it.',
        advice: `${kept} Choose another place.`,
      }
    case 'nothing-chosen':
      return { title: 'No piece of evidence is selected.', advice: `${kept} Select some first.` }
    case 'invalid-date':
      return {
        title: `“${refusal.date}” is not a date that Galley understands.`,
        advice: `${kept} Write it as 2023-11-28, 2023-11 or 2023-11-28T11:11.`,
      }
    case 'invalid-url':
      return {
        title: `“${refusal.url}” is not a web address.`,
        advice: `${kept} It should begin with http:// or https://.`,
      }
  }
}

const fieldWords: Readonly<Record<Field, string>> = {
  path: 'path',
  title: 'title',
  publication: 'publication',
  author: 'author',
  url: 'address',
  note: 'note',
  speaker: 'name of the speaker',
  tag: 'tag',
  'claim-title': 'title of the claim',
  'claim-statement': 'statement of the claim',
  reason: 'reason',
  role: 'role',
  organisation: 'name of the organisation',
}
