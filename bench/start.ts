/** Start and memory, against a window that says hello on the same runtime, in turn. */
import { galleyFolder, helloFolder, memoryOfAll, start, withUserData } from './support/electron.ts'
import { median, report, spread } from './support/report.ts'
import { writeText } from './support/texts.ts'

const rounds = 9

interface Measured {
  readonly firstText: number
  readonly memory: number
}

async function measure(
  folder: string,
  userData: string,
  files: readonly string[],
): Promise<Measured> {
  const started = await start(folder, userData, files)
  // Let both come to rest: caches written, fonts loaded, idle work done.
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const memory = await memoryOfAll(started)
  await started.app.close()
  return { firstText: started.firstText, memory }
}

await withUserData(async (folder) => {
  const article = await writeText(folder, 'article.txt', 5_000)
  const galley: Measured[] = []
  const hello: Measured[] = []
  // The first start of each fills caches and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const one = await measure(galleyFolder, `${folder}/galley`, [article])
    const other = await measure(helloFolder, `${folder}/hello`, [])
    if (round === 0) continue
    galley.push(one)
    hello.push(other)
  }
  const times = (all: readonly Measured[]) => all.map(({ firstText }) => firstText)
  const memories = (all: readonly Measured[]) => all.map(({ memory }) => memory)
  const ratios = (values: (all: readonly Measured[]) => number[]) => {
    const others = values(hello)
    return median(values(galley).map((value, index) => value / (others[index] ?? Number.NaN)))
  }
  report([
    {
      name: 'start to first article text / hello window',
      value: ratios(times),
      limit: 1.5,
      detail: `${spread(times(galley), 'ms')} / ${spread(times(hello), 'ms')}`,
    },
    {
      name: 'memory of all processes / hello window',
      value: ratios(memories),
      limit: 1.3,
      detail: `${spread(memories(galley), 'MB')} / ${spread(memories(hello), 'MB')}`,
    },
  ])
})
