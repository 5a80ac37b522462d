import type { Action } from '../../core/journal/change'
import { message, t, type Message } from '../../contract/language/translate'

const actionWords: Readonly<Record<Action, Message>> = {
  'article.add': message('add article'),
  'article.revise': message('take the new text'),
  'article.restore': message('go back to the text before'),
  'article.follow': message('follow the file'),
  'article.reopen': message('read in another encoding'),
  'article.locate': message('note where the file is'),
  'article.describe': message('change article details'),
  'article.remove': message('remove article'),
  'article.mark': message('mark as read or unread'),
  'folder.import': message('import folder'),
  'folder.watch': message('watch folder'),
  'folder.unwatch': message('stop watching folder'),
  'folder.take': message('take in new files'),
  'annotation.add': message('highlight'),
  'annotation.repeat': message('highlight the same words'),
  'annotation.recolour': message('change colour'),
  'annotation.resize': message('change passage'),
  'annotation.accept': message('accept passage'),
  'annotation.gone': message('mark words as gone'),
  'annotation.remove': message('delete highlight'),
  'annotation.note': message('edit note'),
  'annotation.speaker': message('set speaker'),
  'annotation.tag': message('add tag'),
  'annotation.untag': message('remove tag'),
  'annotation.edit': message('edit highlights'),
  'annotations.recolour': message('change colour of highlights'),
  'annotations.speaker': message('set speaker of highlights'),
  'annotations.tag': message('tag highlights'),
  'annotations.claim': message('tag claim on highlights'),
  'annotations.remove': message('delete highlights'),
  'evidence.add': message('tag claim'),
  'evidence.repeat': message('add the same claims'),
  'evidence.stance': message('change stance'),
  'evidence.remove': message('take off the claim'),
  'evidence.move': message('move evidence'),
  'claim.add': message('new claim'),
  'claim.edit': message('edit claim'),
  'claim.status': message('change status'),
  'claim.move': message('move claim'),
  'claim.merge': message('merge claims'),
  'claim.split': message('split claim'),
  'claim.remove': message('delete claim'),
  'speaker.add': message('new speaker'),
  'speaker.edit': message('edit speaker'),
  'speaker.merge': message('merge speakers'),
  'speaker.remove': message('delete speaker'),
  'tag.rename': message('rename tag'),
  'tag.colour': message('change colour of tag'),
  'tag.merge': message('merge tags'),
  'tag.remove': message('delete tag'),
  'quote.accept': message('accept suggested quote'),
  'quotes.accept': message('accept suggested quotes'),
}

/** An action of the journal in words, to follow "Undo" or "Undone:". */
export function wordAction(action: Action): string {
  return t(actionWords[action])
}

const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Meta: '⌃' }
const otherKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl', Meta: 'Win' }

/** Keys of a command as the platform writes them: `Mod+Shift+Z` is `Ctrl+Shift+Z`, on macOS `⇧⌘Z`. */
export function wordKeys(keys: string, platform: string): string {
  // A plus at the end is the key itself.
  const parts = keys.replace(/\+\+$/, '+Plus').split('+')
  if (platform !== 'darwin') return parts.map((part) => otherKeys[part] ?? part).join('+')
  // macOS writes Command last of the modifiers.
  return parts
    .toSorted((one, other) => Number(one === 'Mod') - Number(other === 'Mod'))
    .toSorted((one, other) => Number(other in macKeys) - Number(one in macKeys))
    .map((part) => macKeys[part] ?? part)
    .join('')
}
