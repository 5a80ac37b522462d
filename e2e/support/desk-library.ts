import { addAnnotation, setNote, setSpeaker } from '../../src/core/annotation/annotations'
import { addArticle } from '../../src/core/annotation/articles'
import { addClaim, editClaim } from '../../src/core/annotation/claims'
import type { Context, Outcome } from '../../src/core/annotation/context'
import { addEvidence } from '../../src/core/annotation/evidence'
import type { Colour, Stance } from '../../src/core/annotation/rows'
import { editSpeaker } from '../../src/core/annotation/speakers'
import { addTag } from '../../src/core/annotation/tags'
import type { Action } from '../../src/core/journal/change'
import type { Library } from '../../src/main/store/library'
import { openLibrary } from '../../src/main/store/open'
import { revisionOf } from '../../src/main/store/revisions'

interface Quote {
  readonly words: string
  readonly colour: Colour
  readonly speaker?: string
  readonly claims?: Readonly<Record<string, Stance>>
  readonly tags?: readonly string[]
  readonly note?: string
}

const articles: readonly {
  readonly title: string
  readonly publication: string
  readonly date: string | null
  readonly text: string
  readonly quotes: readonly Quote[]
}[] = [
  {
    title: 'Norland and Vessia open their border',
    publication: 'Harbour Gazette',
    date: '2031-03-04',
    text: 'Norland and Vessia open their border\n\nPORT AMBER, March 4, 2031 — The visa-free regime opens a new chapter, Prime Minister Ilse Varga said. Trade between the two countries reached $24.2 billion in 2030. It will grow by 12% this year.\n\nThe agreement enters into force on 1 April 2031, the ministry said.\n',
    quotes: [
      {
        words: 'The visa-free regime opens a new chapter',
        colour: 'yellow',
        speaker: 'Ilse Varga',
        claims: { 'Visa-free regime': 'supports' },
        tags: ['economy/trade', 'visas'],
      },
      {
        words: 'reached $24.2 billion in 2030',
        colour: 'green',
        speaker: 'Ilse Varga',
        claims: { 'Trade volume in 2030': 'supports' },
        tags: ['economy/trade'],
        note: 'Ask the ministry for the **table by month**.',
      },
      {
        words: 'enters into force on 1 April 2031',
        colour: 'yellow',
        claims: { 'Visa-free regime': 'mentions', 'In force from April': 'supports' },
      },
    ],
  },
  {
    title: 'Opposition doubts the figures',
    publication: 'Vessia Courier',
    date: '2031-03-09',
    text: 'Opposition doubts the figures\n\nThe trade volume was $42.2 billion, not what the government says, Tomas Brandt told reporters on 8 March. “There is no visa-free regime yet,” he added.\n',
    quotes: [
      {
        words: 'was $42.2 billion',
        colour: 'pink',
        speaker: 'Tomas Brandt',
        claims: { 'Trade volume in 2030': 'disputes' },
        tags: ['economy/trade'],
      },
      {
        words: 'There is no visa-free regime yet',
        colour: 'pink',
        speaker: 'Tomas Brandt',
        claims: { 'Visa-free regime': 'disputes' },
      },
    ],
  },
  {
    title: 'Товарооборот вырос',
    publication: 'Вести порта',
    date: '2031-02-11',
    text: 'Товарооборот вырос\n\nТоварооборот двух стран составил 24,2 млрд долларов США в 2030 году, сообщила Ильзе Варга 11 февраля.\n',
    quotes: [
      {
        words: 'составил 24,2 млрд долларов США в 2030 году',
        colour: 'green',
        speaker: 'Ильзе Варга',
        claims: { 'Trade volume in 2030': 'supports' },
        tags: ['economy'],
      },
    ],
  },
  {
    title: 'حرية السفر بين البلدين',
    publication: 'Harbour Gazette',
    date: null,
    text: 'حرية السفر بين البلدين\n\nقال الوزير إن نظام الإعفاء من التأشيرة سيبدأ في أبريل.\n',
    quotes: [
      {
        words: 'نظام الإعفاء من التأشيرة سيبدأ في أبريل',
        colour: 'blue',
        claims: { 'Visa-free regime': 'supports' },
      },
    ],
  },
]

/** Makes a library in `folder` with four articles, five claims, three speakers and three tags. */
export function makeDeskLibrary(folder: string): void {
  const opened = openLibrary(folder)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const library = opened.value
  const parent = idOf(library, 'claim.add', (context) =>
    addClaim(context, { title: 'Norland and Vessia', colour: 'blue', parentId: null }),
  )
  for (const [title, colour, parentId] of [
    ['Visa-free regime', 'yellow', parent],
    ['Trade volume in 2030', 'green', parent],
    ['In force from April', 'yellow', null],
    ['Nothing yet 🕊️', 'pink', null],
  ] as const) {
    idOf(library, 'claim.add', (context) => addClaim(context, { title, colour, parentId }))
  }
  for (const article of articles) add(library, article)
  describe(library)
  library.close()
}

function add(library: Library, { text, quotes, ...described }: (typeof articles)[number]): void {
  const revision = revisionOf(text)
  const metadata = { ...described, author: null, url: null }
  const wanted = { revision: revision.name, metadata, location: null }
  const articleId = idOf(library, 'article.add', (context) => addArticle(context, wanted), revision)
  for (const { words, colour, speaker, claims = {}, tags = [], note } of quotes) {
    const start = text.lastIndexOf(words)
    const place = { articleId, revision: revision.name, text, start, end: start + words.length }
    const annotationId = idOf(library, 'annotation.add', (context) =>
      addAnnotation(context, { ...place, colour }),
    )
    const perform = (action: Action, work: (context: Context) => Outcome) =>
      void idOf(library, action, work)
    if (speaker !== undefined) {
      perform('annotation.speaker', (context) =>
        setSpeaker(context, { annotationId, name: speaker }),
      )
    }
    for (const [title, stance] of Object.entries(claims)) {
      const bearing = { annotationId, claim: { title }, stance }
      perform('evidence.add', (context) => addEvidence(context, bearing))
    }
    for (const name of tags) {
      perform('annotation.tag', (context) => addTag(context, { annotationId, name }))
    }
    if (note !== undefined) {
      perform('annotation.note', (context) => setNote(context, { annotationId, note }))
    }
  }
}

/** What is known of the claims and the speakers. */
function describe(library: Library): void {
  const claim = library.rows('claim', { title: 'Trade volume in 2030' })[0]
  const speaker = library.rows('speaker', { name: 'Ilse Varga' })[0]
  if (claim === undefined || speaker === undefined) throw new Error('The library is not whole.')
  const statement = 'Trade between Norland and Vessia amounted to $24.2 billion in 2030.'
  idOf(library, 'claim.edit', (context) => editClaim(context, { claimId: claim.id, statement }))
  idOf(library, 'claim.status', (context) =>
    editClaim(context, {
      claimId: claim.id,
      status: 'disputed',
      reason: 'Brandt names another figure.',
    }),
  )
  idOf(library, 'speaker.edit', (context) =>
    editSpeaker(context, {
      speakerId: speaker.id,
      ...{ name: 'Ilse Varga', role: 'Prime Minister', organisation: 'Government of Norland' },
      spellings: ['I. Varga'],
    }),
  )
}

function idOf(
  library: Library,
  action: Action,
  work: (context: Context) => Outcome,
  revision?: ReturnType<typeof revisionOf>,
): string {
  const change = library.perform(action, work, revision)
  if (!change.ok) throw new Error(`${action}: ${JSON.stringify(change.error)}`)
  return change.value?.differences[0]?.id ?? ''
}
