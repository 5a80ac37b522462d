import { basename } from 'node:path'
import type { ArticleContents, FileState, LibraryContents } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { readStructure } from '../../core/text/structure'
import type { Library } from '../store/library'
import { decodingOf } from './sightings'

/** How many articles are more than the first picture waits for. */
const manyArticles = 500

/** Everything of the library that stays in the renderer. */
export function libraryContents(library: Library): LibraryContents {
  const articleCount = library.articleCount()
  return {
    folder: library.path,
    articles: articleCount > manyArticles ? [] : library.articles(),
    articleCount,
    claims: library.rows('claim', {}),
    speakers: library.rows('speaker', {}),
    spellings: library.rows('spelling', {}),
    tags: library.rows('tag', {}),
    undo: library.nextUndo()?.action ?? null,
    redo: library.nextRedo()?.action ?? null,
  }
}

/** An article with its text and annotations; `undefined` when the library does not have it. */
export function articleContents(
  library: Library,
  articleId: string,
  fileState: FileState,
  textOf: (revision: RevisionName) => string | undefined,
): ArticleContents | undefined {
  const article = library.row('article', articleId)
  const text = article === undefined ? undefined : textOf(article.revision)
  if (article === undefined || text === undefined) return undefined
  return {
    article,
    fileName: fileNameOf(library, articleId),
    fileState,
    decoding: decodingOf(library, article),
    text,
    structure: readStructure(text),
    ...library.articleContents(articleId),
    position: Math.min(library.position(articleId), text.length),
  }
}

/** The name of an article's file; `null` for a text that comes from none. */
export function fileNameOf(library: Library, articleId: string): string | null {
  const [location] = library.locationsOf(articleId)
  return location === undefined ? null : basename(location.path)
}
