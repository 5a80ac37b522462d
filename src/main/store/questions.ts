import type { ArticleSummary } from '../../contract/requests'
import type { Lookup } from '../../core/annotation/lookup'
import type {
  Article,
  Location,
  Placement,
  RevisionName,
  TableName,
  Tables,
} from '../../core/annotation/rows'
import type { Action } from '../../core/journal/change'
import { redoTarget, undoTarget } from '../../core/journal/targets'
import { Articles, type ArticleAnnotations } from './articles'
import { Journal } from './journal'
import { Revisions } from './revisions'
import { Rows } from './rows'
import { Sightings, type SeenFiles, type Sighting } from './sightings'
import type { Statements } from './statements'
import { Summaries } from './summaries'
import { Visits } from './visits'

/** What can be asked of an open library. Throws when the disk fails. */
export class Questions implements Lookup {
  /** What the library is kept in, by what it is. */
  protected readonly kept: {
    readonly rows: Rows
    readonly journal: Journal
    readonly revisions: Revisions
    readonly articles: Articles
    readonly summaries: Summaries
    readonly visits: Visits
    readonly sightings: Sightings
  }

  /** @param statements Those of the library's database. */
  constructor(statements: Statements) {
    this.kept = {
      rows: new Rows(statements),
      journal: new Journal(statements),
      revisions: new Revisions(statements),
      articles: new Articles(statements),
      summaries: new Summaries(statements),
      visits: new Visits(statements),
      sightings: new Sightings(statements),
    }
  }

  row<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    return this.kept.rows.row(table, id)
  }

  rows<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): readonly Tables[Name][] {
    return this.kept.rows.rows(table, where)
  }

  /** How many `rows` there are. */
  count<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): number {
    return this.kept.rows.count(table, where)
  }

  /** Whether a change was neither undone nor redone since it was done. */
  isAsDone(changeId: string): boolean {
    return this.kept.journal.isAsDone(changeId)
  }

  /** What `undo` would take back now. */
  nextUndo(): { readonly action: Action } | null {
    return undoTarget(this.kept.journal.steps())
  }

  /** What `redo` would do again now. */
  nextRedo(): { readonly action: Action } | null {
    return redoTarget(this.kept.journal.steps())
  }

  /** How many rows undo or redo would alter now. */
  sizeOfNext(direction: 'undo' | 'redo'): number {
    const find = direction === 'undo' ? undoTarget : redoTarget
    const target = find(this.kept.journal.steps())
    return target === null ? 0 : this.kept.journal.size(target.id)
  }

  /** What undo and redo would act upon now. */
  next(): { readonly undo: Action | null; readonly redo: Action | null } {
    return { undo: this.nextUndo()?.action ?? null, redo: this.nextRedo()?.action ?? null }
  }

  /** Articles with what the library's list shows of them, oldest first: those after the id `after`. */
  articles(after = '', limit = -1): readonly ArticleSummary[] {
    return this.kept.summaries.all(after, limit)
  }

  /** How many articles there are. */
  articleCount(): number {
    return this.kept.articles.count()
  }

  /** Those of the articles that are there, with what the library's list shows of them. */
  summariesOf(articleIds: readonly string[]): readonly ArticleSummary[] {
    return this.kept.summaries.some(articleIds)
  }

  /** The article that was opened last. */
  lastOpened(): string | undefined {
    return this.kept.visits.last()
  }

  /** The annotations of an article in reading order, and what is on them. */
  articleContents(articleId: string): ArticleAnnotations {
    return this.kept.articles.annotations(articleId)
  }

  /** The canonical text of that name, if the library has it. */
  revisionText(name: RevisionName): string | undefined {
    return this.kept.revisions.text(name)
  }

  /** The article of that text. */
  articleOfRevision(revision: RevisionName): Article | undefined {
    return this.kept.articles.ofRevision(revision)
  }

  /** The article whose file was last seen at that path. */
  articleOfPath(path: string): Article | undefined {
    return this.kept.articles.ofPath(path)
  }

  /** Those of the texts that articles have, each with the oldest such article. */
  articlesOfRevisions(revisions: readonly RevisionName[]): ReadonlyMap<RevisionName, string> {
    return this.kept.articles.ofRevisions(revisions)
  }

  /** Those of the paths at which files of articles were seen. */
  knownPaths(paths: readonly string[]): ReadonlySet<string> {
    return this.kept.articles.knownPaths(paths)
  }

  /** Where an article's file was seen, the newest place first. */
  locationsOf(articleId: string): readonly Location[] {
    return this.kept.articles.locations(articleId)
  }

  /** The files of all articles: the newest place of each, if no other article was seen there since. */
  files(): readonly Location[] {
    return this.kept.articles.files()
  }

  /** Everything that a person must look at, article by article in the order of their making. */
  placementsToReview(): readonly Placement[] {
    return this.kept.articles.toReview()
  }

  /** The article's file at a path as it was last seen. */
  sighting(articleId: string, path: string): Sighting | undefined {
    return this.kept.sightings.of(articleId, path)
  }

  /** The files below a folder as they were last seen, also those of articles that are gone. */
  filesSeenBelow(folder: string): SeenFiles {
    return this.kept.sightings.below(folder)
  }

  /** Whether a file was ever seen at a path with that text. */
  wasSeen(path: string, revision: RevisionName): boolean {
    return this.kept.sightings.has(path, revision)
  }

  /** The newest place of each of the `limit` articles that were opened last, latest first. */
  recentLocations(limit: number): readonly Location[] {
    return this.kept.articles.recentLocations(limit)
  }

  /** The place last remembered, in code units; 0 for an article that was never visited. */
  position(articleId: string): number {
    return this.kept.visits.position(articleId)
  }
}
