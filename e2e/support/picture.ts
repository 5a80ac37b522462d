import type { Page } from '@playwright/test'
import { paintedOn, textOf, type Painted } from './text'

/** What a user sees of an open article and the library, as data that can be compared. */
export interface Picture {
  readonly library: readonly string[]
  /** `null` while no article is open. */
  readonly title: string | null
  /** What is known of the article, as the bar above it says. */
  readonly origin: string
  /** How its file was read, as the line below it says. */
  readonly encoding: string
  readonly painted: readonly Painted[]
  /** Each card at rest: what a screen reader announces, then what it shows. */
  readonly cards: readonly (readonly [label: string, shown: string])[]
}

/** What is seen now. Lets go of the active highlight first, whose card shows more than the others. */
export async function pictureOf(window: Page): Promise<Picture> {
  if ((await textOf(window).count()) > 0) {
    await textOf(window).focus()
    await window.keyboard.press('Escape')
  }
  const seen = await window.evaluate(() => {
    const textOfAll = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText)
    return {
      library: textOfAll('nav .library-open'),
      title: document.querySelector<HTMLElement>('.app-bar-title')?.innerText ?? null,
      origin: document.querySelector<HTMLElement>('.app-bar-origin')?.innerText ?? '',
      encoding: document.querySelector<HTMLElement>('.app-status-encoding')?.innerText ?? '',
      cards: [...document.querySelectorAll<HTMLElement>('[role=listitem][data-annotation]')].map(
        (card) => [card.ariaLabel ?? '', card.innerText] as const,
      ),
    }
  })
  return { ...seen, painted: await paintedOn(window) }
}
