import type { LanguageChoice } from './language/languages'
/** How the reader looks. Kept by the app, not in the library. */
export interface Typography {
  /** Of the interface. */
  readonly language: LanguageChoice
  readonly theme: 'system' | 'light' | 'sepia' | 'dark'
  readonly typeface: 'serif' | 'sans'
  /** CSS pixels, 12 to 32. */
  readonly size: number
  /** Line height as a multiple of the size, 1.2 to 2.2. */
  readonly spacing: number
  /** Column width in letters of running text, 40 to 100. */
  readonly width: number
  /** Whether the library stands at the left. */
  readonly libraryShown: boolean
  /** Whether quotations in the text are offered unasked. */
  readonly quotesSuggested: boolean
}

export const defaultTypography: Typography = {
  language: 'system',
  theme: 'system',
  typeface: 'serif',
  size: 19,
  spacing: 1.6,
  width: 66,
  libraryShown: true,
  quotesSuggested: true,
}
