import { clipboard, shell } from 'electron'
import { resolve } from 'node:path'
import { reportText } from '../../contract/importing-wording'
import type { ImportReport } from '../../contract/importing'
import type { Failure } from '../../contract/failures'
import { fail, ok, type Result } from '../../core/result'
import type { Application } from '../app/application'
import { importChosen } from '../app/chosen'
import type { Handlers } from './handler'

type ImportRequest = Extract<keyof Handlers, `import.${string}`>

/** The requests about importing folders. */
export function importHandlers(application: Application): Pick<Handlers, ImportRequest> {
  const report = async () => (await application.importer()).report
  const withSkipped = async (
    index: number,
    work: (path: string) => void | Promise<void>,
  ): Promise<Result<null, Failure>> => {
    const path = pathOfSkipped(await report(), index)
    if (path === undefined) {
      return fail({ about: 'request', failure: { kind: 'not-found', detail: String(index) } })
    }
    await work(path)
    return ok(null)
  }
  return {
    'import.chooseFolder': async () => {
      await importChosen(application)
      return ok(null)
    },
    'import.cancel': async () => {
      const importer = await application.importer()
      importer.cancel()
      return ok(null)
    },
    'import.report': async () => ok(await report()),
    'import.copyReport': async () => {
      const made = await report()
      if (made !== null) await clipboard.writeText(reportText(made))
      return ok(null)
    },
    'import.openSkipped': ({ index }) =>
      withSkipped(index, (path) => application.openTargets([path])),
    'import.showSkipped': ({ index }) => withSkipped(index, (path) => shell.showItemInFolder(path)),
  }
}

/** The absolute path of what an import passed over, by its place in the report. */
function pathOfSkipped(report: ImportReport | null, index: number): string | undefined {
  const skipped = report?.skipped[index]
  return skipped === undefined ? undefined : resolve(report?.progress.folder ?? '', skipped.path)
}
