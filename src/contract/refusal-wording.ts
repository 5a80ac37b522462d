import type { Field, Refusal } from '../core/annotation/refusal'
import { shownName } from '../core/text/shown-name'
import { message, t, sentences, type Message } from './language/translate'

/** A failure in words: what happened, and what was kept or can be done. */
export interface Wording {
  readonly title: string
  readonly advice: string
}

/** Puts into words why an action was refused. */
export function wordRefusal(refusal: Refusal): Wording {
  const kept = t('Nothing was changed.')
  switch (refusal.kind) {
    case 'not-found':
      return { title: t('That is no longer there.'), advice: kept }
    case 'empty-passage':
      return {
        title: t('The selection holds no words.'),
        advice: sentences(kept, t('Select some text first.')),
      }
    case 'out-of-range':
      return {
        title: t('The selection does not belong to this text.'),
        advice: sentences(kept, t('Open the article again.')),
      }
    case 'text-changed':
      return {
        title: t('The text has changed meanwhile.'),
        advice: sentences(kept, t('Look at the new text and try again.')),
      }
    case 'empty':
      return {
        title: t('The {{field}} is empty.', { field: fieldWords[refusal.field] }),
        advice: sentences(kept, t('Type at least one letter or digit.')),
      }
    case 'too-long':
      return {
        title: t('The {{field}} is too long.', { field: fieldWords[refusal.field] }),
        advice: sentences(
          kept,
          t('It has {{length}} characters; there is room for {{limit}}.', {
            length: refusal.length,
            limit: refusal.limit,
          }),
        ),
      }
    case 'ill-formed':
      return {
        title: t('The {{field}} holds half a character.', { field: fieldWords[refusal.field] }),
        advice: kept,
      }
    case 'already-there':
      return { title: t('That is there already.'), advice: kept }
    case 'title-taken':
      return {
        title: t('Another claim has this title.'),
        advice: sentences(kept, t('Choose another title.')),
      }
    case 'name-taken':
      return refusal.field === 'tag'
        ? {
            title: t('There is a tag “{{name}}” already.', { name: shownName(refusal.name) }),
            advice: sentences(kept, t('Choose another name, or merge the two.')),
          }
        : {
            title: t('Another speaker is written “{{name}}”.', { name: shownName(refusal.name) }),
            advice: sentences(kept, t('Choose another name, or merge the two.')),
          }
    case 'same':
      return {
        title: t(mergedIntoItself[refusal.table]),
        advice: sentences(kept, t('Choose another one.')),
      }
    case 'cycle':
      return {
        title: t('A claim cannot be part of itself, nor of one that is part of it.'),
        advice: sentences(kept, t('Choose another place.')),
      }
    case 'nothing-chosen':
      return {
        title: t('No piece of evidence is selected.'),
        advice: sentences(kept, t('Select some first.')),
      }
    case 'invalid-date':
      return {
        title: t('“{{date}}” is not a date that Galley understands.', { date: refusal.date }),
        advice: sentences(kept, t('Write it as 2023-11-28, 2023-11 or 2023-11-28T11:11.')),
      }
    case 'invalid-url':
      return {
        title: t('“{{url}}” is not a web address.', { url: refusal.url }),
        advice: sentences(kept, t('It should begin with http:// or https://.')),
      }
  }
}

const mergedIntoItself: Readonly<Record<'claim' | 'speaker' | 'tag', Message>> = {
  claim: message('A claim cannot be merged into itself.'),
  speaker: message('A speaker cannot be merged into itself.'),
  tag: message('A tag cannot be merged into itself.'),
}

const fieldWords: Readonly<Record<Field, Message>> = {
  path: message('path'),
  title: message('title'),
  publication: message('publication'),
  author: message('author'),
  url: message('address'),
  note: message('note'),
  speaker: message('name of the speaker'),
  tag: message('tag'),
  'claim-title': message('title of the claim'),
  'claim-statement': message('statement of the claim'),
  reason: message('reason'),
  role: message('role'),
  organisation: message('name of the organisation'),
}
