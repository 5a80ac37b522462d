import type { DatabaseSync } from 'node:sqlite'
import { articlesInAnswer } from '../../src/contract/search'
import { addAnnotation } from '../../src/core/annotation/annotations'
import { searchIn } from '../../src/main/app/search'
import { sameWordsAs } from '../../src/main/app/same-words'
import { similarTo } from '../../src/main/app/similar'
import type { Library } from '../../src/main/store/library'
import { revisionOf } from '../../src/main/store/revisions'
import { add, retold, storyOf, withLibrary, wordOf } from './newsroom'
import { kinds, makeBare, makeMoreBare, matchBare, type Kind } from './queries'

/** One kind of query, measured round by round in turns. Milliseconds. */
interface Measured {
  readonly name: string
  readonly answers: readonly number[]
  readonly bare: readonly number[]
}

interface Searching {
  readonly built: number
  readonly builtBare: number
  readonly queries: readonly Measured[]
  /** The words of a quote elsewhere, against the search for the same words. */
  readonly sameWords: Measured
  /** What an article repeats, against indexing it. */
  readonly similar: Measured
}

/** Measures over that many articles. */
export function measureSearch(articles: number, rounds: number): Promise<Searching> {
  return withLibrary((library, database) => {
    const stories = Array.from({ length: articles }, (_, number) => storyOf(number))
    for (const story of stories) add(library, story)
    const builtBare = time(() => makeBare(database, stories))
    const built = time(() => indexAll(library))
    makeMoreBare(database, stories)
    const queries = inTurns(
      rounds,
      kinds.map((kind) => ({
        name: kind.name,
        answer: () => searchIn(library, { query: kind.typed, from: 0 }),
        bare: askerOf(database, kind),
      })),
    )
    const sameWords = measureSameWords(library, rounds)
    return { built, builtBare, queries, sameWords, similar: measureSimilar(library, rounds) }
  })
}

/** As many of the best as an answer has, each with a passage and its words marked. */
function askerOf(database: DatabaseSync, kind: Kind): () => unknown {
  const statement = database.prepare(matchBare(kind, articlesInAnswer))
  return () => statement.all(...kind.bare.values)
}

/** A quote of 40 words that twenty articles repeat, half of them retold. */
function measureSameWords(library: Library, rounds: number): Measured {
  const text = storyOf(7).text
  const start = text.indexOf('\n\n') + 2
  const end = text.indexOf(' ', start + 260)
  const quote = text.slice(start, end)
  for (let number = 0; number < 20; number += 1) {
    const words = number % 2 === 0 ? quote : retold(quote)
    const { title, text: other } = storyOf(100_000 + number)
    add(library, { title, text: `${other}\n\n“${words},” she said.` })
  }
  const revision = revisionOf(text)
  const articleId = library.rows('article', { revision: revision.name })[0]?.id ?? ''
  const change = library.perform('annotation.add', (context) =>
    addAnnotation(context, {
      ...{ articleId, revision: revision.name, text, start, end, colour: 'green' },
    }),
  )
  const annotationId = change.ok ? (change.value?.differences[0]?.id ?? '') : ''
  indexAll(library)
  const found = sameWordsAs(library, annotationId)
  if (!found.ok || found.value.passages.length < 20) throw new Error('A repetition is missed.')
  const [measured] = inTurns(rounds, [
    {
      name: 'same words',
      answer: () => sameWordsAs(library, annotationId),
      bare: () => searchIn(library, { query: quote.split(' ').slice(0, 10).join(' '), from: 0 }),
    },
  ])
  if (measured === undefined) throw new Error('Nothing was measured.')
  return measured
}

/** An article that is added and nearly repeats another, against indexing it. */
function measureSimilar(library: Library, rounds: number): Measured {
  const answers: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { title, text } = storyOf(round * 11)
    const articleId = add(library, { title: `Again: ${title}`, text: `${wordOf(round)}. ${text}` })
    bare.push(time(() => indexAll(library)))
    answers.push(
      time(() => {
        const found = similarTo(library, articleId)
        if (!found.ok || found.value.length === 0) throw new Error('The repetition is missed.')
      }),
    )
  }
  return { name: 'similar', answers, bare }
}

interface Turn {
  readonly name: string
  readonly answer: () => unknown
  readonly bare: () => unknown
}

/** Measures each in turns; the first rounds only warm up what is measured. */
function inTurns(rounds: number, turns: readonly Turn[]): readonly Measured[] {
  const measured = turns.map((turn) => ({
    ...turn,
    answers: [] as number[],
    bareTimes: [] as number[],
  }))
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const { answer, bare, answers, bareTimes } of measured) {
      const bareTime = time(bare)
      const answerTime = time(answer)
      if (round < 2) continue
      bareTimes.push(bareTime)
      answers.push(answerTime)
    }
  }
  return measured.map(({ name, answers, bareTimes }) => ({ name, answers, bare: bareTimes }))
}

/** As the app does while nothing else is to be done, without the pauses. */
function indexAll(library: Library): void {
  for (;;) {
    const waiting = library.search.catchUp(20)
    if (!waiting.ok) throw new Error(waiting.error.detail)
    if (waiting.value === 0) return
  }
}

/**
 * How long `work` kept the processor, in milliseconds: nothing here waits for anything, and what else the
 * machine does meanwhile is left out.
 */
function time(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
