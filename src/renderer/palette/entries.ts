import { commands as menuCommands } from '../../contract/commands'
import { inEnglish, t } from '../../contract/language/translate'
import { menuName, menuWords } from '../../contract/menu-words'
import { groupWords, type CommandDefinition } from '../app/command-definition'
import { commandDefinitions, isEnabled, runCommand } from '../app/commands'
import { keysOf } from '../app/shortcuts'
import type { State } from '../app/state'
import type { Entry, Finder } from './entry'
import { createObjectFinder } from './objects'
import { createRanking } from './ranking'

/** Finds in the commands as they are now, and in what the library has. */
export function createFinder(state: State, library: State['library']): Finder {
  const commands = commandDefinitions
    .filter(({ id }) => id !== 'palette.open')
    .map((command) => commandEntry(command, state))
  const ranking = createRanking(commands)
  const objectsFor = createObjectFinder(library)
  return (typed) => {
    if (!/[\p{L}\p{N}]/u.test(typed))
      return typed.trim() === '' ? enabledFirst(recentFirst(commands, state.recentCommands)) : []
    const found = ranking
      .find(typed)
      // Of those that fit equally well, the ones that make sense now come first.
      .toSorted((one, other) => one.rank - other.rank || order(one.item) - order(other.item))
      .map(({ item }) => item)
    const all = [...found, ...objectsFor(typed)]
    return all.length > 0 ? all : enabledFirst(ranking.findNearly(typed))
  }
}

/** A command with all that it is found by. */
function commandEntry(command: CommandDefinition, { shortcuts }: State) {
  const { id, label, synonyms } = command
  const inMenu = menuCommands.find((name) => name === id)
  const ofMenu = inMenu === undefined ? [] : [menuWords[inMenu]]
  return {
    id,
    label: t(label),
    kind: t(groupWords[command.group]),
    keys: keysOf(command, shortcuts)[0],
    disabled: !isEnabled(command),
    isCommand: true,
    run: () => runCommand(id),
    // Many know the English names from elsewhere.
    names: [label, ...ofMenu].flatMap((one) => [menuName(t(one)), menuName(inEnglish(one))]),
    otherWords: synonyms === undefined ? [] : [t(synonyms), inEnglish(synonyms)],
  }
}

function order({ disabled }: Entry): number {
  return disabled ? 1 : 0
}

function enabledFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => order(one) - order(other))
}

function recentFirst(commands: readonly Entry[], recent: readonly string[]): readonly Entry[] {
  const place = ({ id }: Entry) => {
    const index = recent.indexOf(id)
    return index < 0 ? recent.length : index
  }
  return commands.toSorted((one, other) => place(one) - place(other))
}
