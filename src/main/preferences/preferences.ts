import Store from 'electron-store'
import type { Rectangle } from 'electron'
import { z } from 'zod'
import { defaultTypography, type Typography } from '../../contract/preferences'
import { typographySchema } from '../../contract/preferences-schema'

/** What the app remembers outside the library, and nothing that the journalist made. */
interface Remembered {
  typography: Typography
  /** Position and size of the window, in device-independent pixels. */
  bounds: Rectangle | null
  maximised: boolean
  /** The folder of the library that was last open; `null` for the default. */
  libraryFolder: string | null
}

const defaults: Remembered = {
  typography: defaultTypography,
  bounds: null,
  maximised: false,
  libraryFolder: null,
}

/** Each value that is none of ours, as after an edit by hand, gives way to its default. */
const rememberedSchema = z.object({
  typography: z.preprocess(withDefaults, typographySchema).catch(defaultTypography),
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
  let remembered: Remembered = rememberedSchema.parse(store?.store ?? defaults)
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
      defaults,
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
