import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type {} from '../../src/renderer/app/bridge.ts'

export const galleyFolder = resolve(import.meta.dirname, '../..')
export const helloFolder = resolve(import.meta.dirname, '../hello')

/** An app that was started for a measurement. */
export interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  /** From the start of the process until its first paragraph was painted, in milliseconds. */
  readonly firstText: number
}

/** Starts the Electron app in `folder` and waits until its first paragraph is painted. */
export async function start(
  folder: string,
  userData: string,
  files: readonly string[] = [],
): Promise<Started> {
  const executablePath = process.env['GALLEY_ELECTRON']
  if (executablePath === undefined)
    throw new Error('GALLEY_ELECTRON is not set: use `npm run bench`.')
  const spawned = Date.now()
  const isRoot = process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    // Without this Playwright takes the sandbox away from everyone, not only from root.
    chromiumSandbox: !isRoot,
    args: [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`, folder, ...files],
  })
  const page = await app.firstWindow()
  await page.waitForSelector('.reader-block')
  return { app, page, firstText: (await paintTime(page)) - spawned }
}

/** The wall-clock time at which the largest text so far was painted, in milliseconds. */
async function paintTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((answer) => {
        const observer = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          if (last === undefined) return
          observer.disconnect()
          answer(performance.timeOrigin + last.startTime)
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** The id of the article on the screen. */
export async function articleOnScreen(
  page: Page,
): Promise<{ readonly articleId: string; readonly revision: string }> {
  return page.evaluate(async () => {
    const session = await window.galley.request('session.start', {})
    if (!session.ok || session.value.article === null) throw new Error('no article is open')
    const { id: articleId, revision } = session.value.article.article
    return { articleId, revision }
  })
}

/** Runs `work` with a new folder for the app's data, and removes it afterwards. */
export async function withUserData<Value>(
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The memory of all processes of an app, in MB of proportional set size (PSS). */
export async function memoryOfAll({ app }: Started): Promise<number> {
  const pids = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid }) => pid),
  )
  return pids.reduce((sum, pid) => sum + proportionalSetSize(pid), 0)
}

/** The memory of the renderer after garbage was collected, in MB of proportional set size (PSS). */
export async function memoryOfRenderer({ app, page }: Started): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  const pids = await app.evaluate(({ app: running }) =>
    running
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  )
  return pids.reduce((sum, pid) => sum + proportionalSetSize(pid), 0)
}

/** Linux accounts for it in /proc (proc_pid_smaps(5)). */
function proportionalSetSize(pid: number): number {
  const account = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(account)?.[1] ?? 0) / 1024
}
