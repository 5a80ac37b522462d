import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { WebContents } from 'electron'
import { afterEach, beforeEach } from 'vitest'
import type { GalleyEvent } from '../../contract/events'
import type { ArticleContents } from '../../contract/requests'
import { addAnnotation } from '../../core/annotation/annotations'
import type { Preferences } from '../preferences/preferences'
import type { Library } from '../store/library'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { FileChoices } from './file-choices'
import { Follower } from './follow'
import { Session } from './session'

/**
 * Support for tests of the app: for each test of the file that makes one, a session on a new library, in a
 * folder that is gone afterwards. Its window says only what it was told.
 */
export class TestSession {
  /** What the window was told since this was emptied last. */
  told: GalleyEvent[] = []
  #folder = ''
  #running: Running | null = null
  /** How long ago the file that is written next is to have been written, in seconds. */
  #age = 1_000_000

  constructor() {
    beforeEach(() => {
      this.#folder = mkdtempSync(join(tmpdir(), 'galley app '))
      this.start()
    })
    afterEach(() => {
      this.#stop()
      rmSync(this.#folder, { recursive: true })
    })
  }

  get session(): Session {
    return this.#now.session
  }

  get follower(): Follower {
    return this.#now.follower
  }

  get fileChoices(): FileChoices {
    return this.#now.fileChoices
  }

  get library(): Library {
    return expectOk(this.session.library)
  }

  /** The folder that is there for this test, with the library and the files. */
  get folder(): string {
    return this.#folder
  }

  /** Starts, or starts again. */
  start(): void {
    this.#stop()
    this.told = []
    this.#running = running(join(this.#folder, 'Library'), (event) => this.told.push(event))
  }

  #stop(): void {
    this.#running?.follower.close()
    this.#running?.session.close()
    this.#running = null
  }

  /** The path of the file `name`, which need not be there. */
  path(name: string): string {
    return join(this.#folder, name)
  }

  /** Writes a file, some time ago: each time another, and none so new that it must rest. */
  write(name: string, data: string | Uint8Array): string {
    const path = this.path(name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
    this.#age -= 10
    const at = Date.now() / 1000 - this.#age
    utimesSync(path, at, at)
    return path
  }

  /** Opens a file and shows its article, of which `told` says nothing. */
  async show(name: string): Promise<ArticleContents> {
    const contents = expectOk(await openFile(this.session, this.path(name)))
    this.session.screen.show(contents, 'opened')
    this.told = []
    return contents
  }

  /** Highlights words of an article; gives the annotation's id. */
  annotate({ article, text }: Pick<ArticleContents, 'article' | 'text'>, words: string): string {
    const start = text.indexOf(words)
    const wanted = { articleId: article.id, revision: article.revision, text, start }
    const change = this.session.perform('annotation.add', (context) =>
      addAnnotation(context, { ...wanted, end: start + words.length, colour: 'green' }),
    )
    return expectOk(change).annotationId ?? ''
  }

  get #now(): Running {
    if (this.#running === null) throw new Error('No test is running.')
    return this.#running
  }
}

interface Running {
  readonly session: Session
  readonly follower: Follower
  readonly fileChoices: FileChoices
}

function running(library: string, tell: (event: GalleyEvent) => void): Running {
  // The part of both that a session uses.
  const preferences = {
    setLibraryFolder: () => undefined,
    preferredEncodings: () => [],
  } as unknown as Preferences
  const contents = { send: (_channel: string, event: GalleyEvent) => tell(event) }
  const session = new Session(library, preferences, () => undefined, 'en')
  session.screen.attach(contents as unknown as WebContents)
  session.screen.pageListens()
  const follower = new Follower(session)
  return { session, follower, fileChoices: new FileChoices(session, follower) }
}
