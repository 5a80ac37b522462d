import { displayText } from '../../core/text/display'
import type { ArticleText } from '../app/article-text'

/**
 * Prints the whole text and not the window of it: lays all paragraphs out in a place of their own
 * while the browser prints. Returns a function that ends this.
 */
export function printWholeText({ text, paragraphs }: ArticleText): () => void {
  const listening = new AbortController()
  let pages: HTMLElement | null = null
  const lay = () => {
    pages = document.createElement('div')
    pages.className = 'reader-print'
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = document.createElement('p')
      paragraph.dir = 'auto'
      paragraph.textContent = displayText(
        text.slice(paragraphs.starts[index], paragraphs.ends[index]),
      )
      pages.append(paragraph)
    }
    document.body.append(pages)
  }
  window.addEventListener('beforeprint', lay, { signal: listening.signal })
  window.addEventListener('afterprint', () => pages?.remove(), { signal: listening.signal })
  return () => {
    pages?.remove()
    listening.abort()
  }
}
