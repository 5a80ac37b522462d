import type { AnnotationTag } from '../../core/annotation/rows'
import { removeTag } from '../app/actions'
import { useGalley } from '../app/state'
import { RemoveButton } from './RemoveButton'
import { TagIcon } from './icons'
import { t } from '../../contract/language/translate'

interface TagChipProps {
  readonly annotationTag: AnnotationTag
  readonly active: boolean
}

/** A tag of an annotation; it can be taken off while the card is active. */
export function TagChip({ annotationTag, active }: TagChipProps) {
  const name = useGalley((state) => state.library?.tags.get(annotationTag.tagId)?.name) ?? ''
  return (
    <span className="notes-chip">
      <TagIcon />
      <span className="notes-chip-name">{name}</span>
      {active && (
        <RemoveButton
          label={t('Remove the tag {{name}}', { name })}
          onPress={() => removeTag(annotationTag.id)}
        />
      )}
    </span>
  )
}
