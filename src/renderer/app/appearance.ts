import { displayText } from '../../core/text/display'
import { useGalley, type State } from './state'
import { localeTags } from '../../contract/language/languages'

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

/** Keeps the page's theme, the measures of the text and the window's title as the state says. */
export function followAppearance(): void {
  const show = () => showAppearance(useGalley.getState())
  useGalley.subscribe((state, before) => {
    if (state.typography !== before.typography || state.language !== before.language)
      showAppearance(state)
    if (state.open?.article !== before.open?.article) showTitle(state)
  })
  systemIsDark.addEventListener('change', show)
  show()
}

function showAppearance({ typography, language }: State): void {
  const { theme, typeface, size, spacing, width } = typography
  const { dataset, style } = document.documentElement
  document.documentElement.lang = localeTags[language]
  dataset['theme'] = theme === 'system' ? (systemIsDark.matches ? 'dark' : 'light') : theme
  style.setProperty('--text-family', `var(--${typeface})`)
  style.setProperty('--text-size', `${size}px`)
  style.setProperty('--text-spacing', String(spacing))
  style.setProperty('--text-width', String(width))
}

function showTitle({ open }: State): void {
  document.title = open === null ? 'Galley' : `${displayText(open.article.title)} — Galley`
}
