import Fuse from 'fuse.js'
import { displayText } from '../../core/text/display'
import { openArticle } from '../app/actions'
import type { CommandDefinition } from '../app/command-definition'
import { commandDefinitions, isEnabled, runCommand } from '../app/commands'
import { keysOf } from '../app/shortcuts'
import type { State } from '../app/state'
import { createCompleter } from '../notes/completion'
import { t } from '../../contract/language/translate'
import { groupWords } from '../app/command-definition'

/** One line of the palette. */
export interface Entry {
  readonly id: string
  readonly label: string
  /** What it is: the group of a command, or an article. */
  readonly kind: string
  /** Keys as `Mod+Shift+Z`; `undefined` for none. */
  readonly keys: string | undefined
  /** Whether it makes no sense now. It is shown all the same, so that it can be found. */
  readonly disabled: boolean
  readonly run: () => unknown
}

/** How many articles are offered at once. */
const mostArticles = 6

/** Fewer letters than these would find almost every article. */
const fewestLetters = 2

/** Everything that the palette finds for what is typed. */
export type Finder = (typed: string) => readonly Entry[]

/** Finds in the commands as they are now, and in the articles of the library. */
export function createFinder(state: State): Finder {
  const commands = commandDefinitions
    .filter(({ id }) => id !== 'palette.open')
    .map((command) => entryOf(command, state))
  const commandsFor = createCommandFinder(commands, state.recentCommands)
  const articlesFor = createArticleFinder(state)
  return (typed) => [...commandsFor(typed), ...articlesFor(typed)]
}

function entryOf(command: CommandDefinition, { shortcuts }: State): Entry {
  return {
    id: command.id,
    label: t(command.label),
    kind: t(groupWords[command.group]),
    keys: keysOf(command, shortcuts)[0],
    disabled: !isEnabled(command),
    run: () => runCommand(command.id),
  }
}

function createCommandFinder(commands: readonly Entry[], recent: readonly string[]): Finder {
  const otherWords = new Map(commandDefinitions.map((one) => [one.id, otherWordsOf(one)]))
  const search = new Fuse(
    commands.map((entry) => ({
      entry,
      label: entry.label,
      all: [entry.label, otherWords.get(entry.id), entry.kind].join(' '),
    })),
    {
      keys: [
        { name: 'label', weight: 3 },
        { name: 'all', weight: 1 },
      ],
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.4,
      useExtendedSearch: true,
    },
  )
  return (typed) => {
    const wanted = plain(typed)
    const found =
      wanted === ''
        ? recentFirst(commands, recent)
        : search.search(wanted).map(({ item }) => item.entry)
    return [
      ...found.filter(({ disabled }) => !disabled),
      ...found.filter(({ disabled }) => disabled),
    ]
  }
}

/** Words in the language of the interface, and those of English, which many know from elsewhere. */
function otherWordsOf({ label, synonyms }: CommandDefinition): string {
  const translated = synonyms === undefined ? '' : t(synonyms)
  return [
    translated,
    t(label) === label.message ? '' : label.message,
    synonyms?.message ?? '',
  ].join(' ')
}

/** The letters of a query: signs mean something to the search that nobody here means by them. */
function plain(typed: string): string {
  return typed.replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ').trim()
}

function recentFirst(commands: readonly Entry[], recent: readonly string[]): readonly Entry[] {
  const place = ({ id }: Entry) => {
    const index = recent.indexOf(id)
    return index < 0 ? recent.length : index
  }
  return commands.toSorted((one, other) => place(one) - place(other))
}

function createArticleFinder({ library }: State): Finder {
  const complete = createCompleter(
    [...(library?.articles.values() ?? [])].map(({ id, title }) => ({ id, name: title })),
  )
  return (typed) => {
    if (typed.trim().length < fewestLetters) return []
    return complete(typed)
      .slice(0, mostArticles)
      .map(({ id, name }) => ({
        id: `article ${id}`,
        label: displayText(name),
        kind: 'Article of the library',
        keys: undefined,
        disabled: false,
        run: () => openArticle(id),
      }))
  }
}
