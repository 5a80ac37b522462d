import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedPassage } from '../annotated-passage'
import { inReadingOrder } from '../reading-order'
import { quoteWithCitation } from './citation'
import { exportMarkdown } from './export'
import { article, claim, passage } from './fixtures/rows'

/** The block quotes that are children of the document: by SPEC.md rule 3 these are the quotes. */
function renderedQuotes(markdown: string): string[] {
  return children(new Parser().parse(withoutFrontMatter(markdown)))
    .filter(({ type }) => type === 'block_quote')
    .map((quote) => children(quote).map(renderedText).join('\n\n'))
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[^]*?\n---\n/, '')
}

function renderedNodes(markdown: string): Node[] {
  const found: Node[] = []
  const walker = new Parser().parse(withoutFrontMatter(markdown)).walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering) found.push(event.node)
  }
  return found
}

function children(node: Node): Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.next) found.push(child)
  return found
}

/** The text of a paragraph; anything but text and line breaks in it is a failure. */
function renderedText(paragraph: Node): string {
  expect(paragraph.type).toBe('paragraph')
  return children(paragraph)
    .map((inline) => {
      if (inline.type === 'softbreak' || inline.type === 'linebreak') return '\n'
      expect(inline.type).toBe('text')
      return inline.literal ?? ''
    })
    .join('')
}

function writable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

function exportOf(text: string, annotations: readonly AnnotatedPassage[]): string {
  return exportMarkdown({ article, text, fileName: 'a.txt', exportedAt: 0, annotations })
}

const fragments = [
  ...[
    '`',
    '```',
    '~~~',
    '~',
    '~~',
    '> ',
    '- ',
    '-',
    '+ ',
    '* ',
    '*',
    '**',
    '_',
    '__',
    '1. ',
    '1) ',
  ],
  ...['# ', '#', '######', '===', '==', '=', '---', '--', '***', '&amp;', '&#35;', '&', ';', '<b>'],
  ...[
    '<!--',
    '-->',
    '</details>',
    '<?',
    '<',
    '>',
    '[a](b)',
    '![',
    '[',
    ']',
    ']: ',
    '[[',
    ']]',
    '(b)',
  ],
  ...[
    '[^1]',
    '^x',
    ' ^x',
    '^',
    '%%',
    '%',
    '$',
    '$$',
    ':+1:',
    ':',
    '::',
    '\\',
    '\\\\',
    '\t',
    '    ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    ' ',
    '  ',
    '\r',
    '\r\n',
    '\v',
    '\f',
    '\0',
    '\u0085',
    '\u00a0',
    '\u2028',
  ],
  ...[
    '\ufeff',
    '\u3000',
    '«», “”',
    '😀',
    '👩‍👩‍👧',
    '\u202e',
    '\ud83d',
    '\ude00',
    '| a | b |',
    '|---|',
    ':-:',
  ],
  ...['http://x.y', 'www.x.y', 'a@b.cd', '@name', '#tag', 'a', 'Prose, with "quotes".', '2', '.'],
]
const nasty = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
const anyText = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
)

describe('rule 4: a rendered quote is the passage', () => {
  it('for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = renderedQuotes(exportOf(text, [passage(1, text, 0, text.length)]))
        expect(quotes).toEqual([writable(text)])
      }),
      { numRuns: 1500 },
    )
  })

  it('for any part of a text, also in citations', () => {
    fc.assert(
      fc.property(nasty, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one % text.length, other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        )
        const part = passage(1, text, start, end)
        expect(renderedQuotes(quoteWithCitation(part, article, text))).toEqual([
          writable(text.slice(start, end)),
        ])
      }),
    )
  })

  it.each(fragments)('for %j in every place of a line', (fragment) => {
    for (const text of [
      fragment,
      `${fragment}a`,
      `a${fragment}`,
      `a ${fragment} b`,
      `a\n${fragment}`,
      `a\n${fragment}b ${fragment}\nc`,
      `${fragment}\n\n${fragment}`,
    ]) {
      const quotes = renderedQuotes(exportOf(text, [passage(1, text, 0, text.length)]))
      expect(quotes).toEqual([writable(text)])
    }
  })
})

describe('rule 3: nothing that the journalist wrote changes the quotes', () => {
  it('whatever notes, tags, speakers and claims say', () => {
    const written = fc.record({
      note: anyText,
      tag: anyText,
      speaker: anyText,
      title: anyText,
      statement: anyText,
    })
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), nasty, (words, text) => {
        const passages = words.map(({ note, tag, speaker, title, statement }, index) => {
          const plain = passage(index, text, 0, text.length)
          return {
            annotation: { ...plain.annotation, note },
            outdated: null,
            earlier: [],
            speaker: { id: 's', name: speaker, role: null, organisation: null },
            tags: [{ id: 't', name: tag, colour: null }],
            evidence: [
              { claim: { ...claim(index, title, statement), note }, stance: 'supports' as const },
            ],
          }
        })
        const count = 2 * words.length
        expect(renderedQuotes(exportOf(text, passages))).toEqual(
          Array.from({ length: count }, () => writable(text)),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('and every section stands where it should', () => {
    fc.assert(
      fc.property(anyText, anyText, (note, text) => {
        const { annotation, ...rest } = passage(1, text, 0, text.length)
        const noted = { ...rest, annotation: { ...annotation, note } }
        const markdown = exportOf(text, [noted, passage(2, text, 0, text.length)])
        const types = children(new Parser().parse(withoutFrontMatter(markdown))).map(
          ({ type }) => type,
        )
        const highlight = ['block_quote', 'paragraph', 'paragraph']
        expect(types.filter((type) => type !== 'list')).toEqual([
          ...['heading', 'paragraph', 'heading'],
          ...highlight,
          'thematic_break',
          ...highlight,
        ])
      }),
      { numRuns: 400 },
    )
  })

  it('and no HTML, which a browser would read across the whole page', () => {
    fc.assert(
      fc.property(anyText, anyText, (note, text) => {
        const { annotation, ...rest } = passage(1, text, 0, text.length)
        const markdown = exportOf(text, [{ ...rest, annotation: { ...annotation, note } }])
        const types = renderedNodes(markdown).map(({ type }) => type)
        expect(types.filter((type) => type.startsWith('html'))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

describe('rule 2: reading order', () => {
  it('does not depend on the order of the input', () => {
    const text = 'One two three four'
    const passages = [
      passage(1, text, 4, 7),
      passage(2, text, 0, 3),
      passage(3, text, 0, 7),
      passage(4, text, 0, 3),
    ]
    const expected = ['One two', 'One', 'One', 'two']
    expect(renderedQuotes(exportOf(text, passages))).toEqual(expected)
    expect(exportOf(text, passages.toReversed())).toBe(exportOf(text, passages))
    expect(inReadingOrder(passages).map(({ annotation }) => annotation.id.at(-1))).toEqual([
      ...['3', '2', '4', '1'],
    ])
  })
})
