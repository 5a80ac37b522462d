import { describe, expect, it } from 'vitest'
import type { Passage } from '../../text/passage'
import type { AnnotatedPassage } from '../annotated-passage'
import { quoteWithCitation } from './citation'
import { exportMarkdown } from './export'
import { article, first, highlight, input, passages, text, trade } from './fixtures/harbour-talks'

describe('rule 5: what is not exact or not in its place is said', () => {
  it.each([
    ['a\0b', '- **Not exact:** � stands for U+0000, which a Markdown file cannot hold.'],
    ['a\ud800b', '- **Not exact:** � stands for U+D800, which a Markdown file cannot hold.'],
    [
      'a\u0085\u0007b',
      '- **Check the source:** some programs drop or change U+0007, U+0085 in this passage.',
    ],
  ])('%j', (words, remark) => {
    const passage = first({ start: 0, end: words.length, exact: words })
    const markdown = exportMarkdown({ ...input, text: words, annotations: [passage] })
    expect(markdown).toContain(`¶ 1 · blue\n\n${remark}\n`)
    expect(markdown.isWellFormed()).toBe(true)
  })

  it('words that the text does not have there keep their quote and lose their paragraph', () => {
    const markdown = exportMarkdown({ ...input, annotations: [first({ exact: 'Other words' })] })
    expect(markdown).toContain('> Other words\n')
    expect(markdown).toContain(
      '\nblue\n\n- **Check the source:** this revision of the text has other words at this place.\n',
    )
  })
})

describe('rule 8: ordinary prose stays readable', () => {
  it.each([
    `"It's a visa-free regime," he said. (35% of 24.2 billion, at 10:30:45!)`,
    'From $24.2 billion to $40 billion; about ~30 people; AT&T, 5 > 4, # and C# too',
    '– Да, – сказал он… «Так и есть»',
    '-5 degrees, +7 (727) 555-01-02',
    '2031 was good; i.e. x = y {sic} | a]',
  ])('%s', (words) => {
    const annotations = [first({ start: 0, end: words.length, exact: words })]
    expect(exportMarkdown({ ...input, text: words, annotations })).toContain(`\n> ${words}\n`)
  })
})

describe('rule 11: words of an earlier text', () => {
  const earlier = 'a'.repeat(64)
  const of = (status: 'review' | 'orphan', suggestion: Passage | null): AnnotatedPassage => ({
    ...first({ revision: earlier, exact: 'Norland *agrees*' }),
    outdated: { status, suggestion },
    evidence: [{ claim: trade, stance: 'mentions' }],
  })
  const exported = (passage: AnnotatedPassage) =>
    exportMarkdown({ ...input, annotations: [...passages, passage] })
  const start = text.indexOf('visa-free')

  it('are quoted, under review, with where they are from and what the text may say now', () => {
    const markdown = exported(of('review', { start, end: start + 9 }))
    expect(markdown).toContain(
      `> Norland \\*agrees\\*\n\n^galley-9f3b5d7a1c04\n\nblue\n\n` +
        `- **To be reviewed:** these are words of an earlier text of this article, sha256 ${earlier}.\n` +
        '- The text may now say: “visa-free”\n',
    )
    expect(markdown).toContain('mentions · to be reviewed · [highlight](#^galley-9f3b5d7a1c04)\n')
    expect(markdown.indexOf('Norland \\*agrees')).toBeLessThan(markdown.indexOf('> The visa-free'))
  })

  it('are marked, and come last, when they are gone', () => {
    const markdown = exported(of('orphan', null))
    expect(markdown).toContain(
      `\n- **No longer in the text:** these are words of an earlier text of this article, sha256 ${earlier}.\n- It stood here: `,
    )
    expect(markdown).toContain('mentions · no longer in the text · [highlight]')
    expect(markdown.match(/^\^galley-.*$/gm)?.at(-1)).toBe('^galley-9f3b5d7a1c04')
  })

  it('say what stood around words that are gone, by whole words', () => {
    const passage = of('orphan', null)
    const exportOf = (prefix: string, suffix: string) =>
      exported({ ...passage, annotation: { ...passage.annotation, prefix, suffix } })
    const before = 'nister told the reporters who had come to the hall\nthat day: *'
    const after = '*, she added to the reporters who had come to the hall that day.'
    expect(exportOf(`${'-'.repeat(64 - before.length)}${before}`, after)).toContain(
      '\n- It stood here: …told the reporters who had come to the hall that day: \\*\\[…]\\*, she added to the reporters who had come to the hall that…\n',
    )
    expect(exportOf('The minister said\nthat *', '*.\n')).toContain(
      '\n- It stood here: The minister said that \\*\\[…]\\*.\n',
    )
    expect(exportOf('', '')).not.toContain('It stood here')
  })

  it('say so in a citation as well', () => {
    expect(quoteWithCitation(of('orphan', null), article, text)).toMatch(
      /^> Norland .*\n\n— [^¶]*\n\n\*\*No longer in the text:\*\* /,
    )
  })
})

describe('rule 12: changed quotes', () => {
  it('say what earlier texts had in their place, in the highlights, under claims, in a citation', () => {
    const annotation = highlight('7d1a2c3e-0005-4000-8000-9f3b5d7a1c05', 'Trade', '2035.', 'green')
    const passage: AnnotatedPassage = {
      ...first(annotation),
      evidence: [{ claim: trade, stance: 'supports' }],
      earlier: [
        {
          id: 'earlier',
          articleId: article.id,
          annotationId: annotation.id,
          revision: 'a'.repeat(64),
          ...{ start: 0, end: 5, exact: 'It *fell*', prefix: '', suffix: '' },
          seenAt: Date.UTC(2031, 2, 4, 9, 20, 0, 5),
        },
      ],
    }
    const remark = `**Words changed:** the text seen 2031-03-04T09:20:00Z, sha256 ${'a'.repeat(64)}, said “It \\*fell\\*”`
    const markdown = exportMarkdown({ ...input, annotations: [passage] })
    const [highlights, claims] = markdown.split('## Claims')
    expect(highlights).toContain(`\n- ${remark}\n`)
    expect(claims).toContain(`\n\n${remark}\n`)
    expect(quoteWithCitation(passage, article, text)).toContain(remark)
  })
})
