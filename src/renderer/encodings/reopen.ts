import type { EncodingChoices } from '../../contract/encodings'
import { encodingLabel, type Encoding } from '../../core/text/encodings'
import { ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { firstKeyOf } from '../app/shortcuts'
import { closeDialog } from '../ui/ModalDialog'
import { t } from '../../contract/language/translate'

/** How the file of the open article reads in every encoding; closes the dialog when it can't be read. */
export async function loadChoices(): Promise<EncodingChoices | undefined> {
  const { open } = useGalley.getState()
  const choices =
    open === null ? undefined : await ask('article.encodings', { articleId: open.article.id })
  if (choices === undefined) closeDialog()
  return choices
}

/** Reads the open article's file in another encoding; `null` is what Galley finds. */
export async function reopenAs(encoding: Encoding | null): Promise<void> {
  const { open } = useGalley.getState()
  closeDialog()
  if (open === null) return
  const answer = await ask('article.reopen', { articleId: open.article.id, encoding })
  if (answer === undefined || answer.action === null) return
  const key = firstKeyOf('edit.undo')
  tellDone(
    encoding === null
      ? t('Read as Galley finds it. {{key}} takes it back.', { key })
      : t('Read as {{encoding}}. {{key}} takes it back.', {
          encoding: encodingLabel(encoding),
          key,
        }),
  )
}

/** The preferred encodings with one more or one less of them, kept for all files. */
export async function togglePreferred(
  preferred: readonly Encoding[],
  encoding: Encoding,
): Promise<readonly Encoding[]> {
  const changed = preferred.includes(encoding)
    ? preferred.filter((each) => each !== encoding)
    : [...preferred, encoding]
  const kept = await ask('preferences.setPreferredEncodings', { encodings: [...changed] })
  return kept === undefined ? preferred : changed
}
