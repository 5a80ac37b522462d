import Store from 'electron-store'
import type { Rectangle } from 'electron'
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

export type Preferences = ReturnType<typeof openPreferences>

/** Opens the preferences. A file that is no valid JSON is replaced by the defaults. */
export function openPreferences(directory: string) {
  const store = new Store<Remembered>({
    cwd: directory,
    name: 'preferences',
    defaults,
    clearInvalidConfig: true,
  })
  const remember = (remembered: Partial<Remembered>) => {
    try {
      store.set(remembered)
    } catch (error) {
      // A full disk must not keep a window open, nor reading from going on.
      console.error('The preferences could not be written:', error)
    }
  }
  return {
    typography(): Typography {
      const remembered = typographySchema.safeParse({
        ...defaultTypography,
        ...store.get('typography'),
      })
      return remembered.success ? remembered.data : defaultTypography
    },
    setTypography(typography: Typography): void {
      remember({ typography })
    },
    windowBounds(): { bounds: Rectangle | null; maximised: boolean } {
      return { bounds: store.get('bounds'), maximised: store.get('maximised') }
    },
    setWindowBounds(bounds: Rectangle, maximised: boolean): void {
      remember({ bounds, maximised })
    },
    libraryFolder(): string | null {
      return store.get('libraryFolder')
    },
    setLibraryFolder(folder: string): void {
      remember({ libraryFolder: folder })
    },
  }
}
