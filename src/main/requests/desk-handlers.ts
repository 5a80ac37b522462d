import type { DeskAnswers } from '../../contract/desk'
import { pack } from '../../contract/packed'
import { mergeClaims, splitClaim } from '../../core/annotation/claim-merging'
import { moveClaim } from '../../core/annotation/claim-tree'
import { addClaim, editClaim, removeClaim } from '../../core/annotation/claims'
import { moveEvidence } from '../../core/annotation/evidence'
import {
  addSpeaker,
  editSpeaker,
  mergeSpeakers,
  removeSpeaker,
} from '../../core/annotation/speakers'
import { colourTag, mergeTags, removeTagTree, renameTag } from '../../core/annotation/tag-tree'
import { ok } from '../../core/result'
import { copyCards, deskCards, deskFile, merging } from '../app/desk'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

/** The requests of the claims desk. Those that change something are one change of the journal each. */
export function deskHandlers(session: Session): Pick<Handlers, keyof DeskAnswers> {
  return {
    'desk.lists': () => {
      const library = session.openLibrary()
      return library.ok ? ok(pack(library.value.desk.counts())) : library
    },
    'desk.file': ({ subject, text }) => deskFile(session, subject, text),
    'desk.cards': ({ annotationIds }) => deskCards(session, annotationIds),
    'desk.copy': ({ annotationIds }) => copyCards(session, annotationIds),

    'evidence.move': (input) =>
      merging(session, 'id' in input.claim ? input.claim.id : null, input, () =>
        session.perform('evidence.move', (context) => moveEvidence(context, input)),
      ),
    'claim.add': (input) => session.perform('claim.add', (context) => addClaim(context, input)),
    'claim.edit': (input) => session.perform('claim.edit', (context) => editClaim(context, input)),
    'claim.status': (input) =>
      session.perform('claim.status', (context) => editClaim(context, input)),
    'claim.move': (input) => session.perform('claim.move', (context) => moveClaim(context, input)),
    'claim.merge': (input) =>
      merging(session, input.intoId, { claimId: input.claimId }, () =>
        session.perform('claim.merge', (context) => mergeClaims(context, input)),
      ),
    'claim.split': (input) =>
      session.perform('claim.split', (context) => splitClaim(context, input)),
    'claim.remove': (input) =>
      session.perform('claim.remove', (context) => removeClaim(context, input)),

    'speaker.add': (input) =>
      session.perform('speaker.add', (context) => addSpeaker(context, input)),
    'speaker.edit': (input) =>
      session.perform('speaker.edit', (context) => editSpeaker(context, input)),
    'speaker.merge': (input) =>
      session.perform('speaker.merge', (context) => mergeSpeakers(context, input)),
    'speaker.remove': (input) =>
      session.perform('speaker.remove', (context) => removeSpeaker(context, input)),

    'tag.rename': (input) => session.perform('tag.rename', (context) => renameTag(context, input)),
    'tag.colour': (input) => session.perform('tag.colour', (context) => colourTag(context, input)),
    'tag.merge': (input) => session.perform('tag.merge', (context) => mergeTags(context, input)),
    'tag.remove': (input) =>
      session.perform('tag.remove', (context) => removeTagTree(context, input)),
  }
}
