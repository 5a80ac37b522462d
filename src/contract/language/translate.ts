import { createInstance } from 'i18next'
import english from './en.json' with { type: 'json' }
import { localeTags, type Language } from './languages'

/** Words of the interface that are put into a language when they are shown. {@link t} does. */
export interface Message {
  readonly message: string
  readonly values: Values
}

/** What stands in the places of a message. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number | Message>>

type Catalog = Readonly<Record<string, string>>

/** English is in the code: its catalog has only singulars. The others are loaded when wanted. */
const catalogs: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ default: Catalog }>>> = {
  ru: () => import('./ru.json'),
  kk: () => import('./kk.json'),
  zh: () => import('./zh.json'),
}

let shown: Language = 'en'

/** The language that was asked for last: its catalog may still be on the way. */
let wanted: Language = 'en'

/** Made once for each language: that takes longer than writing a screen full of numbers. */
let numbers: Intl.NumberFormat | undefined

const texts = createInstance()
void texts.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: english } },
  // The key of a message is its English text.
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
})

/**
 * Words in the language of the interface.
 *
 * @param text the English words, written out here, with `{{places}}`; `count` chooses the plural
 */
export function t(text: string | Message, values: Values = {}): string {
  if (typeof text !== 'string') return t(text.message, { ...text.values, ...values })
  return translated(text, values).replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) =>
    written(values[name]),
  )
}

/** The words of a message around its places, for what is more than text in them. */
export function parts(
  text: string,
  values: Values = {},
): readonly (string | { readonly place: string })[] {
  return translated(text, values)
    .split(/(\{\{\w+\}\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const place = /^\{\{(\w+)\}\}$/u.exec(part)?.[1]
      if (place === undefined) return part
      return place in values ? written(values[place]) : { place }
    })
}

/** Marks words that are written in one place and shown in another. */
export function message(text: string, values: Values = {}): Message {
  return { message: text, values }
}

/** The language that the interface is in now. */
export function currentLanguage(): Language {
  return shown
}

/** The BCP 47 tag for dates, numbers and sorting. */
export function locale(): string {
  return localeTags[shown]
}

/** A message in English, whatever the interface speaks. */
export function inEnglish({ message: text, values }: Message): string {
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name]
    return typeof value === 'object' ? inEnglish(value) : String(value ?? '')
  })
}

/** A number as the language writes it: `24,000`. */
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat(locale())
  return numbers.format(value)
}

/** Sentences after one another, as the language writes them. */
export function sentences(...all: readonly string[]): string {
  return all.join(shown === 'zh' ? '' : ' ')
}

/** Puts the interface into a language from now on. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  if (language !== 'en' && !texts.hasResourceBundle(language, 'translation')) {
    const { default: catalog } = await catalogs[language]()
    texts.addResourceBundle(language, 'translation', catalog)
  }
  if (wanted !== language) return
  await texts.changeLanguage(language)
  shown = language
  numbers = undefined
}

function translated(text: string, { count }: Values): string {
  return texts.t(text, {
    skipInterpolation: true,
    ...(typeof count === 'number' ? { count } : {}),
  })
}

function written(value: Values[string] | undefined): string {
  if (typeof value === 'number') return number(value)
  return typeof value === 'object' ? t(value) : (value ?? '')
}
