import { representable } from './escape'

/**
 * A note as lines of a list of its own (another bullet begins another list): in the list of details,
 * the blank line that keeps the note's first line from joining its label would set all details far
 * apart. None for an empty note.
 */
export function noteItem(note: string): string[] {
  const lines = noteLines(note).map((line) => (line.trim() === '' ? '' : `  ${line}`))
  return lines.length === 0 ? [] : ['+ **Note**', '', ...lines]
}

/**
 * A note's Markdown, made safe to stand inside a list item: every line is there, in order, and
 * renders as Markdown, but nothing in it reaches beyond the item. Block structure ends with the
 * item by CommonMark's rules; this takes care of what does not:
 *
 * - HTML, which a browser reads across the whole page (`<!--`, `<details>`), is shown as text;
 * - link and footnote definitions, which hold for the whole file, are shown as text;
 * - a code fence left open is closed, for editors that colour by line;
 * - Obsidian's comments `%%` and an odd `$$`, which run on to the next of their kind, are text;
 * - Galley's own block ids, as in an export pasted into a note, are text.
 *
 * Code in fences stays untouched. In other code a backslash may show before such syntax: telling
 * code spans apart takes a whole Markdown parser, and an error on that side would break the file.
 */
function noteLines(note: string): string[] {
  const lines = withoutBlankMargins(representable(note).split(/\r\n?|\n/))
  const disarm = disarmer(lines)
  const result: string[] = []
  let fence: string | null = null
  for (const line of lines) {
    if (fence !== null) {
      if (closesFence(line, fence)) fence = null
      result.push(line)
    } else {
      fence = openedFence(line)
      result.push(fence === null ? disarm(line) : line)
    }
  }
  if (fence !== null) result.push(fence)
  return result
}

function withoutBlankMargins(lines: readonly string[]): string[] {
  const isFilled = (line: string) => line.trim() !== ''
  return lines.slice(Math.max(lines.findIndex(isFilled), 0), lines.findLastIndex(isFilled) + 1)
}

/**
 * Only what is a fence to every parser: unindented (one that is indented may belong to a list and
 * end with it) and without marks in the words after it (of tildes, old GitHub parsers allow none).
 */
function openedFence(line: string): string | null {
  return /^(`{3,}|~{3,})[^`~]*$/.exec(line)?.[1] ?? null
}

function closesFence(line: string, fence: string): boolean {
  const marks = /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1] ?? ''
  return marks.startsWith(fence)
}

function disarmer(lines: readonly string[]): (line: string) => string {
  const isMathOpen = (lines.join('\n').match(/\$\$/g) ?? []).length % 2 === 1
  const patterns = [
    String.raw`(?<=\]):`,
    '%(?=%)|(?<=%)%',
    String.raw`\^(?=galley-)`,
    ...(isMathOpen ? [String.raw`\$(?=\$)|(?<=\$)\$`] : []),
  ]
  // An even number of backslashes before it: not yet escaped.
  const syntax = new RegExp(String.raw`(?<!\\)((?:\\\\)*)(${patterns.join('|')})`, 'g')
  return (line) =>
    expandIndentation(line)
      .replace(html, (_, backslashes: string) => `${backslashes.slice(backslashes.length % 2)}&lt;`)
      .replace(syntax, String.raw`$1\$2`)
}

/**
 * The start of HTML, but not of the links <https://…> and <name@host>, with the backslashes before
 * it. It is replaced by a character reference: to GitHub a backslash, the note's own or ours, can be
 * the end of a web address written without `<…>`, which leaves the `<` bare.
 */
const html = /(?<!\\)(\\*)<(?=[a-z/!?])(?!https?:[^\s<>]*>|[\w.+-]+@[\w.-]+>)/gi

/** Tabs count from the start of the line, which moves when the note is indented. */
function expandIndentation(line: string): string {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? ''
  let spaces = ''
  for (const character of indentation) {
    spaces += character === ' ' ? ' ' : ' '.repeat(4 - (spaces.length % 4))
  }
  return spaces + line.slice(indentation.length)
}
