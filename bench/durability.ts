/** A durable annotation, from request to answer, against one raw write and fsync of the same bytes. */
import type { Page } from '@playwright/test'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { articleOnScreen, galleyFolder, start, withUserData } from './support/electron.ts'
import { median, report, spread } from './support/report.ts'
import { writeText } from './support/texts.ts'

const rounds = 200

/** Rounds before the count, in which the bytes of one annotation are measured too. */
const warmUp = 20

/** Adds a highlight and answers the milliseconds from request to answer, as the page sees them. */
async function annotate(
  page: Page,
  article: Awaited<ReturnType<typeof articleOnScreen>>,
  offset: number,
): Promise<number> {
  return page.evaluate(
    async ([shown, from]) => {
      const began = performance.now()
      const answer = await window.galley.request('annotation.add', {
        ...shown,
        start: from,
        end: from + 20,
        colour: 'yellow',
      })
      if (!answer.ok) throw new Error('refused')
      return performance.now() - began
    },
    [article, offset] as const,
  )
}

await withUserData(async (folder) => {
  const article = await writeText(folder, 'article.txt', 5_000)
  const { app, page } = await start(galleyFolder, folder, [article])
  const shown = await articleOnScreen(page)
  const log = join(folder, 'Library', 'library.galley-wal')

  const sizeBefore = (await stat(log)).size
  for (let round = 0; round < warmUp; round++) await annotate(page, shown, round * 20)
  const bytes = Buffer.alloc(Math.round(((await stat(log)).size - sizeBefore) / warmUp), 'x')

  const raw = await open(join(folder, 'raw'), 'w')
  const requests: number[] = []
  const writes: number[] = []
  for (let round = 0; round < rounds; round++) {
    requests.push(await annotate(page, shown, (warmUp + round) * 20))
    const began = performance.now()
    await raw.write(bytes)
    await raw.sync()
    writes.push(performance.now() - began)
  }
  await raw.close()
  await app.close()
  report([
    {
      name: `durable annotation / raw write and fsync of its ${bytes.length} bytes`,
      value: median(requests) / median(writes),
      limit: 3,
      detail: `${spread(requests, 'ms')} / ${spread(writes, 'ms')}`,
    },
  ])
})
