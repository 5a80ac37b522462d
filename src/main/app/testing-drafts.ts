import type { ArticleContents } from '../../contract/requests'
import type { TestSession } from './testing'

/** Support for tests of an article whose file changes: its texts, and the article with two quotes. */

/** The file. */
export const file = 'a.txt'

/** What it says first. */
export const may = `The bridge is to open in May

The minister of transport said the bridge would open in May. Work began two years ago.

Another sentence stands here for good.
`

/** With other words in the first quote. */
export const june = may.replace('would open in May', 'would open in June')

/** With both quotes as they were. */
export const longer = `${may}\nA last paragraph was added.\n`

/** Without the first quote. */
export const gone = may.replace('The minister of transport said the bridge would open in May. ', '')

/** The article on the screen, as its file says `may`, with two quotes; `quote` is the first of them. */
export async function openAnnotated(
  here: TestSession,
): Promise<{ contents: ArticleContents; quote: string; id: string }> {
  here.write(file, may)
  const contents = await here.show(file)
  const quote = here.annotate(contents, 'said the bridge would open in May')
  here.annotate(contents, 'Another sentence stands here for good.')
  here.told = []
  return { contents, quote, id: contents.article.id }
}

/** How the quotes of an article stand that have a placement. */
export function statuses(here: TestSession, id: string): string[] {
  return here.library
    .articleContents(id)
    .placements.map(({ status }) => status)
    .sort()
}
