import { lateComponent } from './late-component'
import type { DialogKind, Screen } from './state'

/** What opens over the window. */
export const dialogs = {
  remove: lateComponent(() => import('../library/RemoveDialog')),
  details: lateComponent(() => import('./DetailsDialog')),
  shortcuts: lateComponent(() => import('../shortcuts/ShortcutsDialog')),
  palette: lateComponent(() => import('../palette/Palette')),
  reopen: lateComponent(() => import('../encodings/ReopenDialog')),
  typography: lateComponent(() => import('../preferences/TypographyPanel')),
  watching: lateComponent(() => import('../importing/WatchedFoldersDialog')),
} satisfies Record<DialogKind, unknown>

/** What stands in the place of the text. */
export const screens = {
  review: lateComponent(() => import('../revisions/ReviewScreen')),
  notes: lateComponent(() => import('../all-notes/AllNotesScreen')),
  desk: lateComponent(() => import('../desk/DeskScreen')),
  comparison: lateComponent(() => import('../revisions/ComparisonScreen')),
  import: lateComponent(() => import('../importing/ImportScreen')),
  sameWords: lateComponent(() => import('../search/SameWordsScreen')),
  search: lateComponent(() => import('../search/SearchScreen')),
} satisfies Record<Exclude<Screen, 'text'>, unknown>

/** What is gone to most: it is shown at once also the first time. */
const soon = [screens.desk, screens.notes, screens.search, dialogs.palette]

/** Loads what is gone to most, one after the other, when the window has nothing else to do. */
export function loadWhenIdle(): void {
  const next = ([first, ...others]: typeof soon) => {
    if (first === undefined) return
    requestIdleCallback(() => void first.load().then(() => next(others)))
  }
  next(soon)
}
