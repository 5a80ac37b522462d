import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/contract/language/languages'
import type { Say } from './tour'

/** Lets Galley start in a language, as when it was chosen before. */
export async function chooseBefore(userData: string, language: Language): Promise<void> {
  await mkdir(userData, { recursive: true })
  const preferences = JSON.stringify({ typography: { language } })
  await writeFile(join(userData, 'preferences.json'), preferences)
}

/** Says words of the interface as its catalog does. */
export function sayIn(language: Language): Say {
  const path = resolve(import.meta.dirname, `../../src/contract/language/${language}.json`)
  const catalog = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>
  return (english, values = {}) => {
    const words = language === 'en' ? english : catalog[english]
    if (words === undefined) throw new Error(`The catalog of ${language} has no “${english}”.`)
    return words.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
  }
}

/** Everything that the page says to eyes and ears, but for the texts of articles. */
export async function saidOn(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const said = new Set<string>()
    const isOfArticle = (element: Element) =>
      element.closest('[role=document], [dir=auto], kbd, bdi, option[value]') !== null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent !== null && !isOfArticle(parent)) said.add(walker.currentNode.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      if (element.closest('[role=document]') !== null) continue
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'aria-description',
        'aria-valuetext',
      ]) {
        const value = element.getAttribute(name)
        if (value !== null) said.add(value)
      }
    }
    return [...said].map((words) => words.trim()).filter((words) => words !== '')
  })
}
