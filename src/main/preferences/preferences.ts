import type { Rectangle } from 'electron'
import type Store from 'electron-store'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { defaultListView, type ListView } from '../../contract/list-view'
import { defaultTypography, type Typography } from '../../contract/preferences'
import {
  listViewSchema,
  preferredEncodingsSchema,
  recentCommandsSchema,
  shortcutsSchema,
  typographySchema,
} from '../../contract/preferences-schema'
import type { Encoding } from '../../core/text/encodings'
import type { Shortcuts } from '../../contract/shortcuts'

/** What the app remembers outside the library, and nothing that the journalist made. */
interface Remembered {
  typography: Typography
  shortcuts: Shortcuts
  recentCommands: readonly string[]
  /** How the library's list is sorted and filtered. */
  listView: ListView
  /** In which encodings to read a text where it is not sure which one it is, the first first. */
  preferredEncodings: readonly Encoding[]
  /** Position and size of the window, in device-independent pixels. */
  bounds: Rectangle | null
  maximised: boolean
  /** The folder of the library that was last open; `null` for the default. */
  libraryFolder: string | null
}

/** Each value that is missing or none of ours, as after an edit by hand, gives way to its default. */
const rememberedSchema = z.object({
  typography: z.catch(z.pipe(z.transform(withDefaults), typographySchema), defaultTypography),
  shortcuts: z.catch(z.pipe(z.transform(validShortcuts), shortcutsSchema), {}),
  recentCommands: z.catch(recentCommandsSchema, []),
  listView: z.catch(listViewSchema, defaultListView),
  preferredEncodings: z.catch(preferredEncodingsSchema, []),
  bounds: z.catch(
    z.nullable(z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })),
    null,
  ),
  maximised: z.catch(z.boolean(), false),
  libraryFolder: z.catch(z.nullable(z.string().check(z.minLength(1))), null),
})

export type Preferences = ReturnType<typeof openPreferences>

/** The file of electron-store's, in the folder of the app's data. */
const name = 'preferences'

/**
 * Opens the preferences. They are read here, as electron-store takes longer to load than all else that
 * stands before a window, and written by it. A file that is no valid JSON is replaced by the defaults
 * when something is set; one that cannot be read is left alone. What is set is kept for this start
 * also when it cannot be written.
 */
export function openPreferences(directory: string) {
  let remembered: Remembered = rememberedSchema.parse(read(directory))
  let store: Promise<Store<Remembered> | undefined> | undefined
  let written = Promise.resolve()
  const remember = (some: Partial<Remembered>) => {
    remembered = { ...remembered, ...some }
    store ??= openStore(directory)
    written = Promise.all([store, written]).then(([opened]) => write(opened, some))
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
    recentCommands: (): readonly string[] => remembered.recentCommands,
    setRecentCommands(recentCommands: readonly string[]): void {
      remember({ recentCommands })
    },
    listView: (): ListView => remembered.listView,
    setListView(listView: ListView): void {
      remember({ listView })
    },
    preferredEncodings: (): readonly Encoding[] => remembered.preferredEncodings,
    setPreferredEncodings(preferredEncodings: readonly Encoding[]): void {
      remember({ preferredEncodings })
    },
    windowBounds: (): { bounds: Rectangle | null; maximised: boolean } => remembered,
    setWindowBounds(bounds: Rectangle, maximised: boolean): void {
      remember({ bounds, maximised })
    },
    libraryFolder: (): string | null => remembered.libraryFolder,
    setLibraryFolder(folder: string): void {
      remember({ libraryFolder: folder })
    },
    /** Is there when all that was set until now is written. */
    settled: (): Promise<void> => written,
  }
}

function read(directory: string): object {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(directory, `${name}.json`), 'utf8'))
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {}
  } catch {
    // There is none yet, or none that can be read: reading must go on without it.
    return {}
  }
}

async function openStore(directory: string): Promise<Store<Remembered> | undefined> {
  try {
    const { default: ElectronStore } = await import('electron-store')
    return new ElectronStore<Remembered>({
      cwd: directory,
      name,
      clearInvalidConfig: true,
    })
  } catch (error) {
    console.error('The preferences could not be read:', error)
    return undefined
  }
}

function write(store: Store<Remembered> | undefined, some: Partial<Remembered>): void {
  try {
    store?.set(some)
  } catch (error) {
    // A full disk must not keep a window open, nor reading from going on.
    console.error('The preferences could not be written:', error)
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
