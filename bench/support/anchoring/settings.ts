import { plainSetting, type Setting } from './pieces'

const straight = (text: string): string =>
  text
    .replace(/[“”„«»「」]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')

const curly = (text: string): string => text.replace(/"/gu, '”').replace(/'/gu, '’')

/** What publishing systems do to a text without changing a word of it. */
export const settings: readonly Setting[] = [
  plainSetting,
  { ...plainSetting, width: 72 },
  { ...plainSetting, width: 40, paragraph: '\n' },
  { ...plainSetting, spell: (text) => text.normalize('NFD') },
  { ...plainSetting, spell: straight, width: 60 },
  { ...plainSetting, spell: curly, space: '\u00a0' },
  { ...plainSetting, spell: (text) => straight(text.normalize('NFD')), space: '  ', width: 80 },
  {
    ...plainSetting,
    spell: (text) => text.replace(/(\p{L})(\p{L})(?=\p{L})/gu, '$1\u00ad$2'),
    paragraph: '\n',
  },
  { ...plainSetting, spell: (text) => `\u200b${text}`, paragraph: '\n\n\n' },
]
