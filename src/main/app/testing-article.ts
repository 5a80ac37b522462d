import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GalleyEvent } from '../../contract/events'
import type { ArticleContents } from '../../contract/requests'
import { addAnnotation } from '../../core/annotation/annotations'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { startSession, type Running } from './testing'

/** Support for tests of texts that change: the texts of an article, one after the other. */

export const may = `The bridge is to open in May

The minister of transport said the bridge would open in May. Work began two years ago.

Another sentence stands here for good.
`
export const june = may.replace('would open in May', 'would open in June')
export const longer = `${may}\nA last paragraph was added.\n`
export const gone = may.replace('The minister of transport said the bridge would open in May. ', '')

/** A session in a new folder, with a file whose text can be changed. */
export class FollowedArticle {
  readonly folder = mkdtempSync(join(tmpdir(), 'galley follow '))
  readonly path = join(this.folder, 'a.txt')
  /** What the window was told since it was last emptied. */
  events: GalleyEvent[] = []
  #running: Running = this.#start()
  #age = 1_000_000

  get session() {
    return this.#running.session
  }

  get follower() {
    return this.#running.follower
  }

  get fileChoices() {
    return this.#running.fileChoices
  }

  get library() {
    return expectOk(this.session.library)
  }

  /** The kinds of what the window was told. */
  get kinds() {
    return this.events.map(({ kind }) => kind)
  }

  /** Ends the session and starts another on the same library. */
  restart(): void {
    this.session.close()
    this.#running = this.#start()
  }

  close(): void {
    this.#running.close()
    rmSync(this.folder, { recursive: true })
  }

  /** Writes the file, some time ago: each time another, and none so new that it must rest. */
  write(text: string, to = this.path): void {
    writeFileSync(to, text)
    this.#age -= 10
    const at = Date.now() / 1000 - this.#age
    utimesSync(to, at, at)
  }

  async open(from = this.path): Promise<ArticleContents> {
    const contents = expectOk(await openFile(this.session, from))
    this.session.show(contents, 'opened')
    this.events = []
    return contents
  }

  annotate({ article, text }: ArticleContents, words: string): string {
    const start = text.indexOf(words)
    const wanted = { articleId: article.id, revision: article.revision, text, start }
    const change = this.session.perform('annotation.add', (context) =>
      addAnnotation(context, { ...wanted, end: start + words.length, colour: 'green' }),
    )
    return expectOk(change).annotationId ?? ''
  }

  /** An article that is on the screen, with the first quote annotated and another. */
  async openAnnotated(): Promise<{ contents: ArticleContents; quote: string; id: string }> {
    this.write(may)
    const contents = await this.open()
    const quote = this.annotate(contents, 'said the bridge would open in May')
    this.annotate(contents, 'Another sentence stands here for good.')
    this.events = []
    return { contents, quote, id: contents.article.id }
  }

  /** How the annotations of an article that have a placement stand, sorted. */
  statuses(id: string): string[] {
    const { placements } = this.library.articleContents(id)
    return placements.map(({ status }) => status).sort()
  }

  #start(): Running {
    this.events = []
    return startSession(this.folder, (event) => this.events.push(event))
  }
}
