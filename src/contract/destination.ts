import type { Passage } from '../core/text/passage'

/** Where to go in an article: to a highlight, or to a passage of its current text. */
export type Destination = { readonly annotationId: string } | Passage
