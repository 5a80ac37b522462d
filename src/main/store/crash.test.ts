import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRows, opened, withArticle } from './testing'

const text = 'Every-word-that-was-highlighted-here-must-still-be-there-after-a-crash.'

describe('a process that is killed', () => {
  let folder: string
  let writer: string
  let articleId: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'galley crash '))
    writer = join(folder, 'writer.mjs')
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: fileURLToPath(new URL('./testing-writer.ts', import.meta.url)),
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
      },
    })
    const library = opened(join(folder, 'library'))
    articleId = withArticle(library, text)
    library.close()
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const argumentsFor = (limit: number) => [
    writer,
    join(folder, 'library'),
    articleId,
    text,
    String(limit),
  ]

  /** Every acknowledged annotation is there, and each can be undone and redone. */
  function expectKept(acknowledged: ReadonlySet<string>): void {
    const library = opened(join(folder, 'library'))
    const kept = new Set(library.articleContents(articleId).annotations.map(({ id }) => id))
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([])
    const before = allRows(library)
    expect(library.undo()).toMatchObject({ ok: true, value: { action: 'annotation.add' } })
    expect(allRows(library).annotation).toHaveLength(kept.size - 1)
    expect(library.redo()).toMatchObject({ ok: true, value: { action: 'annotation.add' } })
    expect(allRows(library)).toEqual(before)
    library.close()
  }

  test('right after `perform` returned, 20 times, loses nothing', () => {
    const acknowledged = new Set<string>()
    for (let round = 1; round <= 20; round += 1) {
      const { signal, stdout, stderr } = spawnSync(process.execPath, argumentsFor(round % 4 || 4), {
        encoding: 'utf8',
      })
      expect([signal, stderr]).toEqual(['SIGKILL', ''])
      const ids = stdout.split('\n').filter((id) => id !== '')
      expect(ids).toHaveLength(round % 4 || 4)
      for (const id of ids) acknowledged.add(id)
      expectKept(acknowledged)
    }
  })

  test('anywhere in its writing, 5 times, loses nothing that it has acknowledged', async () => {
    const acknowledged = new Set<string>()
    for (let round = 1; round <= 5; round += 1) {
      const child = spawn(process.execPath, argumentsFor(0), {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(child, 'close')
      let count = 0
      for await (const id of createInterface(child.stdout)) {
        if (id.length === 36) acknowledged.add(id)
        count += 1
        if (count === round * 3) child.kill('SIGKILL')
      }
      await ended
      expect(count).toBeGreaterThanOrEqual(round * 3)
      expectKept(acknowledged)
    }
  })
})
