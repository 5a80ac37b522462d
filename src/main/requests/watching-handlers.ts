import { fail } from '../../core/result'
import type { Application } from '../app/application'
import { watchChosen } from '../app/chosen'
import { carryPosition } from '../app/position'
import type { Handlers } from './handler'

type WatchingRequest = Extract<keyof Handlers, `watching.${string}` | `journal.${string}`>

/** The requests about watched folders; undo and redo may change which these are. */
export function watchingHandlers(application: Application): Pick<Handlers, WatchingRequest> {
  const { session, watching } = application
  const following = <Done>(done: Done): Done => {
    void watching.look()
    return done
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
    'journal.undo': () => following(session.travel('undo', carryPosition)),
    'journal.redo': () => following(session.travel('redo', carryPosition)),
  }
}
