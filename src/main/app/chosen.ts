import { existsSync } from 'node:fs'
import { nothingChanged } from '../../contract/changed'
import type { Failure } from '../../contract/failures'
import type { Changed, Located } from '../../contract/requests'
import { ok, type Result } from '../../core/result'
import type { Application } from './application'
import { choose } from './choosing'

// What is done with the files and folders that the user chooses in the system's dialogs.

/** Lets the user choose files, and opens them. */
export async function openChosen(application: Application): Promise<void> {
  await application.openTargets(await choose(application.window, 'files'))
}

/** Lets the user choose folders, and imports them. */
export async function importChosen(application: Application): Promise<void> {
  // Answered when the folder is chosen; how the import goes is told by events.
  void application.importFolders(await choose(application.window, 'folders'))
}

/** Lets the user choose folders, imports and watches them. */
export async function watchChosen(application: Application): Promise<Result<null, Failure>> {
  const { watching } = application
  const folders = await choose(application.window, 'watchedFolders')
  for (const folder of folders) {
    const watched = watching.watch(folder)
    if (!watched.ok) return watched
  }
  void application.importFolders(folders).then(() => watching.look())
  return ok(null)
}

/** Lets the user choose the file whose text an article is to take. */
export async function replaceByChosen(
  application: Application,
  articleId: string,
): Promise<Result<Changed, Failure>> {
  const [path] = await choose(application.window, 'replacement')
  if (path === undefined) return ok(nothingChanged)
  return application.fileChoices.replaceFile(articleId, path)
}

/** Lets the user say where the file of an article is now. */
export async function locateByChosen(
  application: Application,
  articleId: string,
): Promise<Result<Located, Failure>> {
  const [path] = await choose(application.window, 'located')
  if (path === undefined) return ok({ outcome: 'cancelled', fileName: '' })
  return application.fileChoices.locate(articleId, path)
}

/** Lets the user choose the folder of another library. */
export async function moveToChosenLibrary(application: Application): Promise<void> {
  const [folder] = await choose(application.window, 'library')
  if (folder !== undefined) moveTo(application, folder)
}

/** Starts an empty library in a new folder beside the one that could not be opened. */
export function startNewLibrary(application: Application): void {
  const { folder } = application.session
  let number = 2
  while (existsSync(`${folder} ${number}`)) number++
  moveTo(application, `${folder} ${number}`)
}

function moveTo({ session, follower }: Application, folder: string): void {
  const moved = session.moveTo(folder)
  if (moved.ok) follower.forget()
  if (!moved.ok) {
    session.screen.send({ kind: 'failure', failure: { about: 'library', failure: moved.error } })
  }
}
