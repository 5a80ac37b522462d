import * as z from 'zod/mini'
import { encodingIds, type Encoding } from '../core/text/encodings'
import { readingStatuses } from '../core/annotation/reading'
import { sortKeys, type ListView } from './list-view'
import type { Typography } from './preferences'
import { keysPattern, type Shortcuts } from './shortcuts'
import { languageChoices } from './language/languages'

// In zod's small form, without methods: preferences are read before there is a window.

/** What main accepts as typography, from the renderer and from the preferences file. */
export const typographySchema: z.ZodMiniType<Typography> = z.strictObject({
  language: z.enum(languageChoices),
  theme: z.enum(['system', 'light', 'sepia', 'dark']),
  typeface: z.enum(['serif', 'sans']),
  size: z.int().check(z.gte(12), z.lte(32)),
  spacing: z.number().check(z.gte(1.2), z.lte(2.2)),
  width: z.int().check(z.gte(40), z.lte(100)),
  libraryShown: z.boolean(),
  quotesSuggested: z.boolean(),
})

/** What main accepts as the commands that were chosen last. */
export const recentCommandsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(64)))
  .check(z.maxLength(20))

/** What main accepts as the encodings that are believed first where Galley is not sure. */
export const preferredEncodingsSchema: z.ZodMiniType<readonly Encoding[]> = z
  .array(z.enum(encodingIds))
  .check(z.maxLength(encodingIds.length))

const chosenName = z.nullable(z.string().check(z.minLength(1), z.maxLength(4096)))

/** What main accepts as the order and the conditions of the library's list. */
export const listViewSchema: z.ZodMiniType<ListView> = z.strictObject({
  sort: z.strictObject({ by: z.enum(sortKeys), isReversed: z.boolean() }),
  conditions: z.strictObject({
    folder: chosenName,
    publication: chosenName,
    reading: z.nullable(z.enum(readingStatuses)),
    withNotes: z.boolean(),
    withClaim: z.boolean(),
    toReview: z.boolean(),
    // Galley of before knew nothing of it.
    isMissing: z._default(z.boolean(), false),
  }),
})

const keys = z.array(z.string().check(z.maxLength(40), z.regex(keysPattern))).check(z.maxLength(8))

/** What main accepts as shortcuts. */
export const shortcutsSchema: z.ZodMiniType<Shortcuts> = z.record(
  z.string().check(z.minLength(1), z.maxLength(64)),
  keys,
)
