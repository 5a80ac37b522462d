import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openLibrary } from '../../src/main/store/open'
import { revisionOf } from '../../src/main/store/revisions'

/** How much there is in the library that is measured. */
export interface LibrarySize {
  readonly articles: number
  readonly annotations: number
  readonly claims: number
  /** Pieces of evidence of the one claim that has most. */
  readonly largest: number
  readonly speakers: number
  readonly tags: number
}

const colours = ['yellow', 'green', 'blue', 'pink', 'orange']
const stances = ['supports', 'supports', 'disputes', 'mentions']
const places = ['Astana', 'Beijing', 'Port Amber', 'Vessia', 'Norland', 'Geneva']

/** Ids as Galley makes them: unique, of one length, in the order of their making. */
function id(kind: number, number: number): string {
  return `0193${kind}000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

/** The paragraph of a number, of its own words and figures: an article has ten. */
function paragraph(number: number): string {
  const place = places[number % places.length] ?? ''
  const amount = (number % 997) / 10
  return `In ${place}, the minister said on ${(number % 28) + 1} May 2031 that trade number ${number} grew to $${amount} billion, which is ${number % 60}% more than a year ago. Others in the region were of another opinion, and said so to reporters after the talks.`
}

/**
 * Makes a library of this size in `folder`, written at once and without the journal: it is only read.
 * Every passage is where it should be in its text. The claim `largestClaimId` has most evidence.
 */
export function makeClaimsLibrary(
  folder: string,
  size: LibrarySize,
): { readonly largestClaimId: string } {
  mkdirSync(folder, { recursive: true })
  const opened = openLibrary(folder)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  opened.value.close()
  const database = new DatabaseSync(join(folder, 'library.galley'))
  database.exec('PRAGMA synchronous = OFF; BEGIN')
  addNames(database, size)
  addArticles(database, size)
  addEvidence(database, size)
  database.exec('DELETE FROM search_pending; COMMIT')
  database.close()
  return { largestClaimId: id(1, 0) }
}

function addNames(database: DatabaseSync, { claims, speakers, tags }: LibrarySize): void {
  const claim = database.prepare(`INSERT INTO claim
    (id, title, statement, status, colour, note, parent_id, position, created_at, updated_at)
    VALUES (?, ?, ?, 'unverified', ?, '', ?, ?, 1, 1)`)
  for (let number = 0; number < claims; number += 1) {
    // One in five is at the top, with the four that follow as its parts.
    const parent = number % 5 === 0 ? null : id(1, number - (number % 5))
    const colour = colours[number % colours.length] ?? 'blue'
    claim.run(
      id(1, number),
      `Claim ${number} about trade`,
      `Trade number ${number} grew.`,
      colour,
      parent,
      number,
    )
  }
  const speaker = database.prepare('INSERT INTO speaker (id, name, role) VALUES (?, ?, ?)')
  for (let number = 0; number < speakers; number += 1) {
    speaker.run(id(2, number), `Speaker ${number}`, 'Minister')
  }
  const tag = database.prepare('INSERT INTO tag (id, name) VALUES (?, ?)')
  for (let number = 0; number < tags; number += 1) {
    tag.run(id(3, number), `topic ${number % 20}/part ${number}`)
  }
}

function addArticles(database: DatabaseSync, size: LibrarySize): void {
  const revision = database.prepare('INSERT INTO revision (sha256, text, length) VALUES (?, ?, ?)')
  const article = database.prepare(`INSERT INTO article
    (id, revision, title, publication, author, date, url, added_at)
    VALUES (?, ?, ?, ?, NULL, ?, NULL, 1)`)
  const annotation = database.prepare(`INSERT INTO annotation
    (id, article_id, revision, "start", "end", exact, prefix, suffix, colour, note, speaker_id,
     created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, 1)`)
  const tagged = database.prepare('INSERT INTO annotation_tag VALUES (?, ?, ?)')
  const each = size.annotations / size.articles
  for (let number = 0; number < size.articles; number += 1) {
    const paragraphs = Array.from({ length: 10 }, (_, at) => paragraph(number * 10 + at))
    const text = `${paragraphs.join('\n\n')}\n`
    const { name, bytes } = revisionOf(text)
    revision.run(name, bytes, text.length)
    const date = `20${20 + (number % 11)}-0${(number % 9) + 1}-1${number % 10}`
    article.run(id(4, number), name, `Article ${number}`, `Paper ${number % 40}`, date)
    for (let at = 0; at < each; at += 1) {
      const own = number * each + at
      const start = text.indexOf('trade number', text.indexOf(paragraphs[at % 10] ?? ''))
      const end = text.indexOf(', which', start)
      const exact = text.slice(start, end)
      const prefix = text.slice(Math.max(0, start - 64), start)
      const suffix = text.slice(end, end + 64)
      const colour = colours[own % colours.length] ?? 'blue'
      const speaker = id(2, own % size.speakers)
      annotation.run(
        id(5, own),
        id(4, number),
        name,
        start,
        end,
        exact,
        prefix,
        suffix,
        colour,
        speaker,
        own,
      )
      if (own % 2 === 0) tagged.run(id(6, own), id(5, own), id(3, own % size.tags))
    }
  }
}

function addEvidence(database: DatabaseSync, { annotations, claims, largest }: LibrarySize): void {
  const evidence = database.prepare('INSERT INTO evidence VALUES (?, ?, ?, ?)')
  for (let number = 0; number < annotations; number += 1) {
    const stance = stances[number % stances.length] ?? 'mentions'
    const claim = 1 + (number % (claims - 1))
    evidence.run(id(7, number), id(5, number), id(1, claim), stance)
  }
  const step = Math.floor(annotations / largest)
  for (let number = 0; number < largest; number += 1) {
    const stance = stances[number % stances.length] ?? 'mentions'
    evidence.run(id(8, number), id(5, number * step), id(1, 0), stance)
  }
}
