import Store from 'electron-store'
import type { Rectangle } from 'electron'
import { z } from 'zod'
import { defaultTypography, type Typography } from '../../contract/preferences'
import { shortcutsSchema, typographySchema } from '../../contract/preferences-schema'
import type { Shortcuts } from '../../contract/shortcuts'

/** What the app remembers outside the library, and nothing that the journalist made. */
interface Remembered {
  typography: Typography
  shortcuts: Shortcuts
  /** Position and size of the window, in device-independent pixels. */
  bounds: Rectangle | null
  maximised: boolean
  /** The folder of the library that was last open; `null` for the default. */
  libraryFolder: string | null
}

/** Each value that is missing or none of ours, as after an edit by hand, gives way to its default. */
const rememberedSchema = z.object({
  typography: z.preprocess(withDefaults, typographySchema).catch(defaultTypography),
  shortcuts: z.preprocess(validShortcuts, shortcutsSchema).catch({}),
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
    .nullable()
    .catch(null),
  maximised: z.boolean().catch(false),
  libraryFolder: z.string().min(1).nullable().catch(null),
})

export type Preferences = ReturnType<typeof openPreferences>

/**
 * Opens the preferences. A file that is no valid JSON is replaced by the defaults; one that cannot be
 * read is left alone. What is set is kept for this start also when it cannot be written.
 */
export function openPreferences(directory: string) {
  const store = openStore(directory)
  let remembered: Remembered = rememberedSchema.parse(store?.store ?? {})
  const remember = (some: Partial<Remembered>) => {
    remembered = { ...remembered, ...some }
    try {
      store?.set(some)
    } catch (error) {
      // A full disk must not keep a window open, nor reading from going on.
      console.error('The preferences could not be written:', error)
    }
  }
  return {
    typography: (): Typography => remembered.typography,
    setTypography(typography: Typography): void {
      remember({ typography })
    },
    shortcuts: (): Shortcuts => remembered.shortcuts,
    setShortcuts(shortcuts: Shortcuts): void {
      remember({ shortcuts })
    },
    windowBounds: (): { bounds: Rectangle | null; maximised: boolean } => remembered,
    setWindowBounds(bounds: Rectangle, maximised: boolean): void {
      remember({ bounds, maximised })
    },
    libraryFolder: (): string | null => remembered.libraryFolder,
    setLibraryFolder(folder: string): void {
      remember({ libraryFolder: folder })
    },
  }
}

function openStore(directory: string): Store<Remembered> | undefined {
  try {
    return new Store<Remembered>({
      cwd: directory,
      name: 'preferences',
      clearInvalidConfig: true,
    })
  } catch (error) {
    // Reading must go on without them.
    console.error('The preferences could not be read:', error)
    return undefined
  }
}

/** What an earlier version did not have yet is as by default. */
function withDefaults(typography: unknown): unknown {
  return typeof typography === 'object' ? { ...defaultTypography, ...typography } : typography
}

/** A command whose keys are none, as after an edit by hand, has those it comes with; the others stay. */
function validShortcuts(shortcuts: unknown): unknown {
  if (typeof shortcuts !== 'object' || shortcuts === null) return {}
  return Object.fromEntries(
    Object.entries(shortcuts).filter(
      ([commandId, keys]) => shortcutsSchema.safeParse({ [commandId]: keys as unknown }).success,
    ),
  )
}
