import { languageNames, languages, type LanguageChoice } from '../../contract/language/languages'
import { message, type Message } from '../../contract/language/translate'
import type { Typography } from '../../contract/preferences'
import { setTypography } from './actions'
import type { CommandDefinition } from './command-definition'

/** Each theme and each language by its name, without the panel of the preferences. */
export const appearanceCommands: readonly CommandDefinition[] = [
  theme('light', message('Light theme'), message('light mode, day')),
  theme('sepia', message('Sepia theme'), message('paper, brown')),
  theme('dark', message('Dark theme'), message('dark mode, night, black')),
  theme('system', message('Theme of the system'), message('automatic theme, default theme')),
  ...languages.map((one) =>
    language(one, message('Language: {{name}}', { name: languageNames[one] })),
  ),
  language('system', message('Language of the system')),
]

function theme(value: Typography['theme'], label: Message, synonyms: Message): CommandDefinition {
  return { ...appearance(`theme.${value}`, label, { theme: value }), synonyms }
}

function language(value: LanguageChoice, label: Message): CommandDefinition {
  return {
    ...appearance(`language.${value}`, label, { language: value }),
    synonyms: message('interface, язык, тіл, 语言'),
  }
}

function appearance(
  id: string,
  label: Message,
  changed: Partial<Typography>,
): Omit<CommandDefinition, 'synonyms'> {
  return {
    id,
    group: 'View',
    label,
    keys: [],
    reach: 'everywhere',
    run: () => setTypography(changed),
  }
}
