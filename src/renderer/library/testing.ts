import type { ArticleSummary } from '../../contract/requests'

/** For tests: an article of the library. The smaller its number, the earlier it came. */
export function article(
  id: string,
  title: string,
  more: Partial<ArticleSummary> = {},
): ArticleSummary {
  return {
    ...{ id, title, revision: id, publication: null, author: null, date: null, url: null },
    ...{ addedAt: Number(id), openedAt: null, folder: null, fileName: null, reading: 'unread' },
    ...{ annotationCount: 0, reviewCount: 0, evidenceCount: 0 },
    ...more,
  }
}
