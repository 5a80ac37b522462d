import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../setup/process.mjs'
import { stringsIn } from './strings.mjs'

/** Where words for people are written. */
const places = [
  'src/renderer',
  'src/contract',
  'src/main/app',
  'src/main/requests',
  'src/main/index.ts',
]

/**
 * Words that stand in the code and are none of the interface's, with the reason.
 *
 * @type {Readonly<Record<string, RegExp>>}
 */
const exceptions = {
  // The names of the groups in the code; `groupWords` has what is shown.
  'src/renderer/app/command-definition.ts': /^[A-Z][a-z ]+$/u,
  // The names of keys.
  'src/renderer/app/keyboard.ts': /^`Digit/u,
  // What can be typed into the search, which has one language.
  'src/renderer/search/SearchHelp.tsx':
    /^(?:visa turnover|"visa-free regime"|claim:visa .*|is:review is:gone)$/u,
  'src/renderer/search/open-row.ts': /^`claim:/u,
  'src/renderer/notes/SelectionToolbar.tsx': /^`translate\(/u,
  // Each language is named in itself.
  'src/contract/language/languages.ts': /^(?:English|Русский|Қазақша)$/u,
  // The names of months, which the browser lacks in Kazakh alone.
  'src/renderer/ui/format-date.ts': /^қаң\./u,
  // The command line is in English, as its options are.
  'src/main/app/arguments.ts': /^`?--|^`There is no option|^A file has an empty name/u,
  'src/main/app/protocol.ts': /^Not found$/u,
  'src/main/app/security.ts': /^deny$/u,
  // What developers read of a refused request.
  'src/main/requests/doorway.ts': /^sender$/u,
  'src/main/app/window.ts': /^Galley$/u,
  // The version on the command line, and what is said when nothing could be loaded, catalogs neither.
  'src/main/index.ts': /^`Galley|^Galley could not start$/u,
}

/** @param {string} path @returns {string[]} */
function sourcesIn(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .flatMap((name) => sourcesIn(`${path}/${name}`))
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.|\/testing[.-]/u.test(name))
}

const files = places.flatMap(sourcesIn).map((path) => ({
  path,
  ...stringsIn(readFileSync(join(root, path), 'utf8'), path),
}))
const messages = new Set(files.flatMap((file) => file.messages.map(({ text }) => text)))

/** @param {string} language @returns {Readonly<Record<string, string>>} */
const catalogOf = (language) =>
  JSON.parse(readFileSync(join(root, `src/contract/language/${language}.json`), 'utf8'))

/** @param {string} words */
const placesIn = (words) => words.match(/\{\{\w+\}\}/gu) ?? []

test('no words for people are left in the code: they go through t(), message() or parts()', () => {
  const left = files.flatMap(({ path, left }) =>
    left
      .filter(({ text }) => exceptions[path]?.test(text) !== true)
      .map(({ text, line }) => `${path}:${line} ${text}`),
  )
  expect(left).toEqual([])
})

describe.each(['ru', 'kk', 'zh'])('the catalog of %s', (language) => {
  const catalog = catalogOf(language)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  test('has every message, with all its plural forms or with none', () => {
    const missing = [...messages].filter((text) => {
      const plural = forms.filter((form) => catalog[`${text}_${form}`] !== undefined)
      return catalog[text] === undefined ? plural.length < forms.length : plural.length > 0
    })
    expect(missing).toEqual([])
  })

  test('has nothing that no code says', () => {
    const wanted = new Set(
      [...messages].flatMap((text) => [text, ...forms.map((form) => `${text}_${form}`)]),
    )
    expect(Object.keys(catalog).filter((key) => !wanted.has(key))).toEqual([])
  })

  test('has the places of each message, and says something', () => {
    const wrong = Object.entries(catalog).filter(([key, words]) => {
      const text = messages.has(key) ? key : key.replace(/_[a-z]+$/u, '')
      // "Your quote stands": the form for one may leave the number out.
      const optional = key.endsWith('_one') ? '{{count}}' : ''
      const [wanted, given] = [placesIn(text), placesIn(words)]
      const differ = (/** @type {string[]} */ some, /** @type {string[]} */ others) =>
        some.some((place) => place !== optional && !others.includes(place))
      return words.trim() === '' || differ(wanted, given) || differ(given, wanted)
    })
    expect(wrong).toEqual([])
  })
})

test('English has a singular for whatever is counted as a thing', () => {
  const catalog = catalogOf('en')
  expect(Object.keys(catalog).filter((key) => !messages.has(key.replace(/_one$/u, '')))).toEqual([])
  const counted = [...messages].filter((text) =>
    /\{\{count\}\} (?:\w+ )?(?!as\b)\w+s\b/u.test(text),
  )
  const exempt = new Set(['{{count}} supports', '{{count}} disputes', '{{count}} mentions'])
  expect(
    counted.filter((text) => catalog[`${text}_one`] === undefined && !exempt.has(text)),
  ).toEqual([])
})
