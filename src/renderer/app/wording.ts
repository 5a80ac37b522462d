import type { Action } from '../../core/journal/change'

const actionWords: Readonly<Record<Action, string>> = {
  'article.add': 'add article',
  'article.revise': 'take the new text',
  'article.reopen': 'read in another encoding',
  'article.locate': 'note where the file is',
  'article.describe': 'change article details',
  'article.remove': 'remove article',
  'article.mark': 'mark as read or unread',
  'folder.import': 'import folder',
  'folder.watch': 'watch folder',
  'folder.unwatch': 'stop watching folder',
  'folder.take': 'take in new files',
  'annotation.add': 'highlight',
  'annotation.repeat': 'highlight the same words',
  'annotation.recolour': 'change colour',
  'annotation.resize': 'change passage',
  'annotation.accept': 'accept passage',
  'annotation.gone': 'mark words as gone',
  'annotation.remove': 'delete highlight',
  'annotation.note': 'edit note',
  'annotation.speaker': 'set speaker',
  'annotation.tag': 'add tag',
  'annotation.untag': 'remove tag',
  'annotation.edit': 'edit highlights',
  'annotations.recolour': 'change colour of highlights',
  'annotations.speaker': 'set speaker of highlights',
  'annotations.tag': 'tag highlights',
  'annotations.claim': 'tag claim on highlights',
  'annotations.remove': 'delete highlights',
  'evidence.add': 'tag claim',
  'evidence.repeat': 'add the same claims',
  'evidence.stance': 'change stance',
  'evidence.remove': 'take off the claim',
  'evidence.move': 'move evidence',
  'claim.add': 'new claim',
  'claim.edit': 'edit claim',
  'claim.status': 'change status',
  'claim.move': 'move claim',
  'claim.merge': 'merge claims',
  'claim.split': 'split claim',
  'claim.remove': 'delete claim',
  'speaker.add': 'new speaker',
  'speaker.edit': 'edit speaker',
  'speaker.merge': 'merge speakers',
  'speaker.remove': 'delete speaker',
  'tag.rename': 'rename tag',
  'tag.colour': 'change colour of tag',
  'tag.merge': 'merge tags',
  'tag.remove': 'delete tag',
  'quote.accept': 'accept suggested quote',
  'quotes.accept': 'accept suggested quotes',
}

/** An action of the journal in words, to follow "Undo" or "Undone:". */
export function wordAction(action: Action): string {
  return actionWords[action]
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
