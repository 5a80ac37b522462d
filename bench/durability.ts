/** A durable annotation, from request to answer, against one raw write and fsync of the same bytes. */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { galleyFolder, start, withUserData } from './support/electron.ts'
import { median, report, spread } from './support/report.ts'
import { writeText } from './support/texts.ts'

const rounds = 200

await withUserData(async (folder) => {
  const article = await writeText(folder, 'article.txt', 5_000)
  const { app, page } = await start(galleyFolder, folder, [article])
  const id = await page.evaluate(async () => {
    const session = await window.galley.request('session.start', {})
    if (!session.ok || session.value.article === null) throw new Error('no article is open')
    return session.value.article.article.id
  })
  const raw = await open(join(folder, 'raw'), 'w')
  const requests: number[] = []
  const writes: number[] = []
  for (let round = 0; round < rounds; round++) {
    requests.push(
      await page.evaluate(
        async ([articleId, from]) => {
          const began = performance.now()
          const answer = await window.galley.request('annotation.add', {
            articleId,
            start: from,
            end: from + 20,
            colour: 'yellow',
          })
          if (!answer.ok) throw new Error('refused')
          return performance.now() - began
        },
        [id, round * 20] as const,
      ),
    )
    const began = performance.now()
    await raw.write(bytes)
    await raw.sync()
    writes.push(performance.now() - began)
  }
  await raw.close()
  await app.close()
  report([
    {
      name: 'durable annotation / raw write and fsync',
      value: median(requests) / median(writes),
      limit: 3,
      detail: `${spread(requests, 'ms')} / ${spread(writes, 'ms')}`,
    },
  ])
})
