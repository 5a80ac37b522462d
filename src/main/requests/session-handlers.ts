import { ok } from '../../core/result'
import type { Application } from '../app/application'
import { moveToChosenLibrary, startNewLibrary } from '../app/chosen'
import type { Handlers } from './handler'

/** How many articles one answer holds: more would keep the window waiting. */
const articlesAtATime = 1000

type SessionRequest = Extract<
  keyof Handlers,
  `session.${string}` | `library.${string}` | `application.${string}` | `preferences.${string}`
>

/** The requests about the app itself: its start, its library, its preferences. */
export function sessionHandlers(application: Application): Pick<Handlers, SessionRequest> {
  const { session } = application
  return {
    'session.start': () => application.start(),
    'library.choose': async () => {
      await moveToChosenLibrary(application)
      return ok(null)
    },
    'library.startNew': () => {
      startNewLibrary(application)
      return ok(null)
    },
    'library.articles': ({ after }) => {
      const library = session.openLibrary()
      if (!library.ok) return library
      return ok(JSON.stringify(library.value.articles(after, articlesAtATime)))
    },
    'application.quit': () => {
      application.quit()
      return ok(null)
    },
    'application.closeWindow': () => {
      application.closeWindow()
      return ok(null)
    },
    'application.toggleFullScreen': () => {
      const { window } = application
      window?.setFullScreen(!window.isFullScreen())
      return ok(null)
    },
    'application.minimise': () => {
      application.window?.minimize()
      return ok(null)
    },
    'application.setEdited': ({ edited }) => {
      application.setEdited(edited)
      return ok(null)
    },
    'preferences.setPreferredEncodings': ({ encodings }) => {
      session.preferences.setPreferredEncodings(encodings)
      return ok(null)
    },
    'preferences.setTypography': async (typography) => {
      const { language } = session.preferences.typography()
      session.preferences.setTypography(typography)
      if (typography.language !== language) {
        await session.applyLanguage()
        session.onMenu()
      }
      return ok(null)
    },
    'preferences.setRecentCommands': (recentCommands) => {
      session.preferences.setRecentCommands(recentCommands)
      return ok(null)
    },
    'preferences.setListView': (listView) => {
      session.preferences.setListView(listView)
      return ok(null)
    },
    'preferences.setShortcuts': (shortcuts) => {
      session.preferences.setShortcuts(shortcuts)
      session.onMenu()
      return ok(null)
    },
  }
}
