import { shownName } from '../../core/text/shown-name'
import { Ask, AskButtons } from '../claims/Ask'
import { mergeTag } from './actions'
import { t } from '../../contract/language/translate'

/** Asks whether a tag is meant to become one with another that has the name that was typed. */
export function AskJoinTags({
  name,
  intoName,
  onClose,
}: {
  readonly name: string
  readonly intoName: string
  readonly onClose: () => void
}) {
  const join = async () => {
    if (await mergeTag(name, intoName)) onClose()
  }
  return (
    <Ask
      title={t('Merge “{{name}}” into “{{other}}”?', {
        name: shownName(name),
        other: shownName(intoName),
      })}
      onClose={onClose}
    >
      <form
        className="claims-form"
        onSubmit={(event) => {
          event.preventDefault()
          void join()
        }}
      >
        <p>
          {t(
            'There is a tag of that name already. Merged, everything that has either tag has the one that stays, with those nested in them. Undo parts them again.',
          )}
        </p>
        <AskButtons action={t('Merge')} onClose={onClose} autoFocus />
      </form>
    </Ask>
  )
}
