import { create } from 'zustand'
import type { ImportProgress, ImportReport } from '../../contract/importing'
import { ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { t } from '../../contract/language/translate'

interface Importing {
  /** How the import that runs, or ran last, stands. */
  readonly progress: ImportProgress | null
  /** Whether a message tells about it. */
  readonly isTold: boolean
  /** What the last import did in detail, once it was asked for. */
  readonly report: ImportReport | null
}

export const useImport = create<Importing>(() => ({ progress: null, isTold: false, report: null }))

/** Whether an import runs. */
export function isRunning(progress: ImportProgress | null): boolean {
  return progress?.state === 'looking' || progress?.state === 'reading'
}

/** Takes what main tells of an import. A message that was dismissed comes back when it has ended. */
export function showProgress(progress: ImportProgress): void {
  const before = useImport.getState()
  const isNews = progress.state === 'looking' || !isRunning(progress)
  useImport.setState({ progress, isTold: isNews || before.isTold })
  if (!isRunning(progress) && useGalley.getState().screen === 'import') void refreshReport()
}

/** Lets the user choose a folder and imports it. */
export async function importFolder(): Promise<void> {
  await ask('import.chooseFolder', {})
}

/** Ends the running import; what was imported stays. */
export async function cancelImport(): Promise<void> {
  await ask('import.cancel', {})
}

export function dismissImport(): void {
  useImport.setState({ isTold: false })
}

/** Shows what the last import did and what it passed over. */
export async function openReport(): Promise<void> {
  dismissImport()
  await refreshReport()
  useGalley.setState({ screen: 'import', adjusting: null, field: null })
}

export async function copyReport(): Promise<void> {
  if ((await ask('import.copyReport', {})) !== undefined) tellDone(t('Report copied'))
}

/** Opens something that was passed over all the same, or says why that is not possible. */
export async function openSkipped(index: number): Promise<void> {
  await ask('import.openSkipped', { index })
}

/** Shows something that was passed over in the system's file manager. */
export async function showSkipped(index: number): Promise<void> {
  await ask('import.showSkipped', { index })
}

async function refreshReport(): Promise<void> {
  const report = await ask('import.report', {})
  if (report !== undefined) useImport.setState({ report })
}
