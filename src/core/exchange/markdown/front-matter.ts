import { compareText } from '../reading-order'
import type { MarkdownExportInput } from './input'
import { timeLabel } from './time'

/**
 * YAML front matter: what is known of the article; what is not known is left out. All strings are
 * double-quoted (YAML 1.2, 7.3.1), so that no date, number or `no` is taken for something else.
 */
export function frontMatter(
  input: MarkdownExportInput,
  claimTitles: readonly string[],
): readonly string[] {
  const { article } = input
  const tagNames = input.annotations.flatMap(({ tags }) => tags.map(({ name }) => name))
  return [
    '---',
    ...field('title', article.title),
    ...field('publication', article.publication),
    ...field('author', article.author),
    ...field('date', article.date),
    ...field('url', article.url),
    ...field('file', input.fileName),
    ...field('sha256', article.revision),
    ...field('exported', timeLabel(input.exportedAt)),
    ...list('claims', claimTitles),
    ...list('tags', obsidianTags(tagNames)),
    '---',
  ]
}

function field(name: string, value: string | null): string[] {
  return value === null ? [] : [`${name}: ${quoted(value)}`]
}

function list(name: string, values: readonly string[]): string[] {
  return values.length === 0
    ? [`${name}: []`]
    : [`${name}:`, ...values.map((v) => `  - ${quoted(v)}`)]
}

/** What JSON leaves bare but YAML forbids, or what reorders or hides the text beside it. */
const unprintable = /[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g

/** A JSON string is a YAML double-quoted scalar (YAML 1.2 contains JSON). */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The tags in a form that Obsidian accepts: letters, digits, `_`, `-`, emoji, nested by `/`, and
 * not digits alone. Other characters become hyphens; a tag of which nothing is left is not listed.
 * The body of the export has every tag exactly.
 */
function obsidianTags(names: readonly string[]): readonly string[] {
  const tags = names.map(obsidianTag).filter((tag) => tag !== '')
  return [...new Set(tags)].toSorted(compareText)
}

function obsidianTag(name: string): string {
  const tag = name
    .split('/')
    .map((part) => part.replace(notInTags, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('/')
  return /^[\p{N}/]+$/u.test(tag) ? `_${tag}` : tag
}

const notInTags = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d_-]+/gu
