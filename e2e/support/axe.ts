import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** How the window looks: a paper, and what the system asks for. */
export interface Look {
  readonly name: string
  readonly paper: 'light' | 'sepia' | 'dark'
  readonly contrast?: 'more'
  readonly forcedColors?: 'active'
}

/** Every look that Galley has. */
export const looks: readonly Look[] = [
  { name: 'light', paper: 'light' },
  { name: 'sepia', paper: 'sepia' },
  { name: 'dark', paper: 'dark' },
  { name: 'light, high contrast', paper: 'light', contrast: 'more' },
  { name: 'sepia, high contrast', paper: 'sepia', contrast: 'more' },
  { name: 'dark, high contrast', paper: 'dark', contrast: 'more' },
  { name: 'forced colours', paper: 'light', forcedColors: 'active' },
]

/** Puts the page into a look, as choosing a theme and the system's settings do. */
export async function wear(window: Page, { paper, contrast, forcedColors }: Look): Promise<void> {
  await window.emulateMedia({
    reducedMotion: 'reduce',
    contrast: contrast ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  })
  await window.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, paper)
}

/** What axe finds on the page now, a line for each element: rule, element, what is wrong. */
export async function axeFindings(window: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await window.evaluate(() => 'axe' in globalThis)
  if (!isThere) await window.evaluate(await readFile(source, 'utf8'))
  const options: RunOptions = {
    // Working out how everything else passed takes as long again.
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: [...rules] }),
  }
  const { violations } = await window.evaluate<Pick<AxeResults, 'violations'>, RunOptions>(
    (chosen) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, chosen),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
  )
}
