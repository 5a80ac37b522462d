import { nothingChanged } from '../../contract/changed'
import type { Failure } from '../../contract/failures'
import type { Changed } from '../../contract/requests'
import type { Found, Unplaced } from '../../core/journal/arrivals'
import type { Difference } from '../../core/journal/change'
import { fail, ok, type Result } from '../../core/result'
import type { LargeFailure } from '../changing/work'
import type { Library } from '../store/library'
import { changeAlone, isLarge } from './large-change'
import { carryPosition } from './position'
import { resolutionsIn } from './revise'
import type { Session } from './session'
import { newTextIn } from './touched'

/** How often to begin again when files change while the places of annotations are looked for. */
const attempts = 5

/**
 * Undoes or redoes the user's last action: on the disk, and told to the renderer, when this answers. What
 * arrived by itself since stays; annotations get their places in the texts that articles have now.
 */
export async function travel(
  session: Session,
  direction: 'undo' | 'redo',
): Promise<Result<Changed, Failure>> {
  let found: readonly Found[] = []
  for (let attempt = 1; ; attempt += 1) {
    const library = session.openLibrary()
    if (!library.ok) return library
    const travelled = isLarge(library.value.sizeOfNext(direction))
      ? await changeAlone(session, library.value, { kind: direction, found }, carry)
      : travelHere(session, library.value, direction, found)
    if (travelled.ok) return travelled
    if (travelled.error.kind !== 'unplaced')
      return session.tell(library.value, fail(travelled.error))
    const { annotations } = travelled.error
    if (attempt === attempts) return textChanged(annotations)
    found = await placesOf(library.value, annotations)
  }
}

/** Undoes or redoes a change of few rows. */
function travelHere(
  session: Session,
  library: Library,
  direction: 'undo' | 'redo',
  found: readonly Found[],
): Result<Changed, LargeFailure> {
  const travelled = library[direction](found)
  if (!travelled.ok) return travelled
  if (travelled.value === null) return ok(nothingChanged)
  carry(library, travelled.value.differences)
  return ok(session.tellChange(library, travelled.value))
}

/** What is not in the journal follows what is. */
function carry(library: Library, differences: readonly Difference[]): void {
  carryPosition(library, differences)
  // A text that arrived was read in the encoding that was chosen then: its file is to be read anew.
  if (newTextIn(differences) !== undefined) return
  for (const { table, before, after } of differences) {
    const choice = table === 'encodingChoice' ? (after ?? before) : null
    if (choice === null) continue
    const sighting = library.sighting(choice.articleId, choice.path)
    if (sighting !== undefined) {
      library.recordSighting(choice.articleId, { ...sighting, modifiedAt: -1 })
    }
  }
}

/** Where annotations stand in texts, from where a person put them. */
async function placesOf(
  library: Library,
  annotations: readonly Unplaced[],
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [name, inText] of Map.groupBy(annotations, ({ revision }) => revision)) {
    const text = library.revisionText(name)
    if (text === undefined) continue
    const wanted = inText.map(({ annotation }) => annotation)
    const resolutions = await resolutionsIn(library, wanted, { name, text })
    found.push(...resolutions.map((resolution) => ({ resolution, revision: name })))
  }
  return found
}

function textChanged([first]: readonly Unplaced[]): Result<never, Failure> {
  const articleId = first?.annotation.articleId ?? ''
  return fail({ about: 'change', failure: { kind: 'text-changed', articleId } })
}
