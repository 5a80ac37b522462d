/** The languages of the interface. */
export const languages = ['en', 'ru', 'kk', 'zh'] as const

export type Language = (typeof languages)[number]

/** What the user chose: a language, or that of the system. */
export type LanguageChoice = Language | 'system'

export const languageChoices = ['system', ...languages] as const satisfies readonly LanguageChoice[]

/** Each language in itself, so that whoever reads it finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  zh: '中文',
}

/** BCP 47 tags for dates, numbers and the page. Months in letters cannot be taken for days. */
export const localeTags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ru: 'ru',
  kk: 'kk',
  zh: 'zh-Hans',
}

/** The first of the preferred languages (BCP 47 tags) that Galley has; else English. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = languages.find((one) => tag.toLowerCase().split(/[-_]/u)[0] === one)
    if (language !== undefined) return language
  }
  return 'en'
}

/** The language that a choice means, given the system's. */
export function languageIn(choice: LanguageChoice, systemLanguage: Language): Language {
  return choice === 'system' ? systemLanguage : choice
}
