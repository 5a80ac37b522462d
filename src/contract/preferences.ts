import { z } from 'zod'

/** How the reader looks. Kept by the app, not in the library. */
export const typographySchema = z.strictObject({
  theme: z.enum(['system', 'light', 'sepia', 'dark']),
  typeface: z.enum(['serif', 'sans']),
  /** CSS pixels. */
  size: z.int().min(12).max(32),
  /** Line height as a multiple of the size. */
  spacing: z.number().min(1.2).max(2.2),
  /** Column width in characters ("0" of the typeface). */
  width: z.int().min(40).max(100),
  /** Whether the library stands at the left. */
  libraryShown: z.boolean(),
})

export type Typography = z.infer<typeof typographySchema>

export const defaultTypography: Typography = {
  theme: 'system',
  typeface: 'serif',
  size: 19,
  spacing: 1.6,
  width: 66,
  libraryShown: true,
}
