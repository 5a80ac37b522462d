import { fail } from '../../core/result'
import type { Application } from '../app/application'
import { watchChosen } from '../app/chosen'
import type { Handlers } from './handler'

type WatchingRequest = Extract<keyof Handlers, `watching.${string}` | `journal.${string}`>

/** The requests about watched folders; undo and redo may change which these are. */
export function watchingHandlers(application: Application): Pick<Handlers, WatchingRequest> {
  const { session, watching, follower } = application
  const following = <Done>(done: Done): Done => {
    void watching.look()
    return done
  }
  const travelAndFollow = async (direction: 'undo' | 'redo') => {
    const { travel } = await import('../app/travel')
    const travelled = await travel(session, direction)
    void follower.lookAfterTravel()
    return following(travelled)
  }
  return {
    'watching.list': () => watching.list(),
    'watching.keep': async () => {
      const { report } = await application.importer()
      if (report === null) {
        return fail({ about: 'request', failure: { kind: 'not-found', detail: '' } })
      }
      return following(watching.watch(report.progress.folder))
    },
    'watching.choose': () => watchChosen(application),
    'watching.end': ({ watchedFolderId }) => following(watching.unwatch(watchedFolderId)),
    'journal.undo': () => travelAndFollow('undo'),
    'journal.redo': () => travelAndFollow('redo'),
  }
}
