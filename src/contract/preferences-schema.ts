import { z } from 'zod'
import { encodingIds, type Encoding } from '../core/text/encodings'
import type { Typography } from './preferences'
import { keysPattern, type Shortcuts } from './shortcuts'

/** What main accepts as typography, from the renderer and from the preferences file. */
export const typographySchema: z.ZodType<Typography> = z.strictObject({
  theme: z.enum(['system', 'light', 'sepia', 'dark']),
  typeface: z.enum(['serif', 'sans']),
  size: z.int().min(12).max(32),
  spacing: z.number().min(1.2).max(2.2),
  width: z.int().min(40).max(100),
  libraryShown: z.boolean(),
  quotesSuggested: z.boolean(),
})

/** What main accepts as the commands that were chosen last. */
export const recentCommandsSchema = z.array(z.string().min(1).max(64)).max(20)

/** What main accepts as the encodings that are believed first where Galley is not sure. */
export const preferredEncodingsSchema: z.ZodType<readonly Encoding[]> = z
  .array(z.enum(encodingIds))
  .max(encodingIds.length)

const keys = z.array(z.string().max(40).regex(keysPattern)).max(8)

/** What main accepts as shortcuts. */
export const shortcutsSchema: z.ZodType<Shortcuts> = z.record(z.string().min(1).max(64), keys)
