/**
 * Text to Markdown that renders as that very text.
 *
 * Written for CommonMark 0.31, GitHub Flavored Markdown and Obsidian at once: what is syntax in any
 * of them is escaped for all. Ordinary prose is left alone, so a character is escaped only where it
 * could mean something: `-` at the start of a line, not in "visa-free".
 */

/**
 * What could mean something, anywhere in a line or (after `^`) at its start. The last character of
 * a match gets a backslash; white space, which parsers drop at the margins of a line and some take
 * for a line break elsewhere, becomes a character reference. Not listed, because the listed ones
 * make them harmless: `]`, `!`, `(` and footnotes (all need an open `[`), tables (need a delimiter
 * row, which starts with `|`, `:` or `-`), HTML (needs `<`).
 */
const syntax = new RegExp(
  [
    String.raw`^\s|\s$|[\r\u2028\u2029]`,
    String.raw`^\d{1,9}[.)](?=\s|$)`, // ordered list
    String.raw`^[-+](?=\s|$)`, // bullet list
    String.raw`^-(?=[-:|])`, // thematic break, setext underline, delimiter row of a table
    String.raw`^:(?=[-\s]|$)`, // delimiter row of a table
    '^[>=|]', // block quote, setext underline, table
    String.raw`^#|#(?=\S|$)`, // heading and the end of one, Obsidian's #tag
    String.raw`[\\${'`'}*_[<]`, // escape, code, emphasis, links and [[links]], HTML and autolinks
    '&(?=#?[a-z0-9]+;)', // character reference
    '=(?==)|(?<==)=', // Obsidian's ==highlight==
    '%(?=%)|(?<=%)%', // Obsidian's %%comment%%
    String.raw`(?<!\S)\^`, // Obsidian's ^block
    String.raw`:(?=//)|(?<=www)\.`, // GitHub's autolinks: backslashes inside of one would show
    String.raw`@(?=[\p{L}\p{N}])`, // mail addresses and mentions
    String.raw`:(?=\d{0,9}[a-z_+][a-z0-9_+-]{0,60}:|(?:100|1234|-1):)`, // :emoji:, but not 10:30:45
    String.raw`(?<![ \t])[$~]`, // mathematics and strikethrough: after a space, neither ends
  ].join('|'),
  'giu',
)

/**
 * The text as far as Markdown can hold it: U+0000 (CommonMark 2.3) and lone surrogates (which UTF-8
 * has no bytes for) become U+FFFD.
 */
export function representable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

/**
 * Markdown in one line that renders as `text`, its line breaks as character references. For
 * headings, list items and other places that must stay on their line. Of `$` and `~`, also a single
 * one is escaped: the other half of a pair may stand beside it in the line.
 */
export function escapeInline(text: string): string {
  const lines = representable(text).split('\n')
  return lines.map((line) => escapeLine(line, new Set())).join(lineFeeds(1))
}

/**
 * The lines of Markdown paragraphs that render as `text`: a line break as a hard break, a blank
 * line as the border of two paragraphs (an empty line in the result), every further line break as
 * `&#10;`. No line begins a block of another kind.
 *
 * Hard breaks are two spaces: Obsidian documents no other, and a program that does not know the
 * other form (a backslash) would show it among the words of a quote.
 */
export function escapeParagraphs(text: string): string[] {
  const content = representable(text)
  const harmless = new Set(['$', '~'].filter((mark) => !makesPairs(content, mark)))
  const body = content.replace(/^\n+/, '')
  const end = body.length - trailingLineFeeds(body)
  const lines: string[] = []
  let line = lineFeeds(content.length - body.length)
  for (const [piece] of body.slice(0, end).matchAll(/\n+|[^\n]+/g)) {
    if (!piece.startsWith('\n')) {
      line += escapeLine(piece, harmless)
    } else if (piece.length === 1) {
      lines.push(`${line}  `)
      line = ''
    } else {
      lines.push(line, '')
      line = lineFeeds(piece.length - 2)
    }
  }
  return [...lines, line + lineFeeds(body.length - end)]
}

/** Counted from the end: a regular expression would try every run of line feeds in the text. */
function trailingLineFeeds(text: string): number {
  let start = text.length
  while (text.charCodeAt(start - 1) === 0x0a) start -= 1
  return text.length - start
}

function lineFeeds(count: number): string {
  return '&#10;'.repeat(count)
}

/**
 * Whether a mark that works in pairs, `$` or `~`, can make one: a closing mark does not follow a
 * space. "From $5 to $6" has none. (Parsers differ on what else is white space.)
 */
function makesPairs(text: string, mark: string): boolean {
  const [, ...after] = text.split(mark)
  return after.slice(0, -1).some((between) => !/[ \t\n]$/.test(between))
}

function escapeLine(line: string, harmless: ReadonlySet<string>): string {
  return line.replace(syntax, (match) => {
    if (/^\s$/.test(match)) return `&#${match.charCodeAt(0)};`
    if (harmless.has(match)) return match
    return `${match.slice(0, -1)}\\${match.slice(-1)}`
  })
}
