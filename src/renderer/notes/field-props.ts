import type { Annotation } from '../../core/annotation/rows'

/** What a field of a card is given. */
export interface FieldProps {
  readonly annotation: Annotation
}
