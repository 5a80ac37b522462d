import { create } from 'zustand'
import type { GalleyEvent } from '../../contract/events'
import type { Failure, LibraryFailure } from '../../contract/failures'
import { defaultTypography, type Typography } from '../../contract/preferences'
import type { Shortcuts } from '../../contract/shortcuts'
import type { ArticleSummary, FileState } from '../../contract/requests'
import type {
  Annotation,
  AnnotationTag,
  Article,
  Claim,
  Colour,
  EarlierAnchor,
  Evidence,
  Placement,
  Speaker,
  Spelling,
  Tag,
} from '../../core/annotation/rows'
import type { Decoding } from '../../core/text/encodings'
import type { Action } from '../../core/journal/change'
import type { Passage } from '../../core/text/passage'
import type { ArticleText } from './article-text'
import type { Language } from '../../contract/language/languages'

/** The rows of the library that the renderer holds, as main last told them. */
export interface LibraryState {
  readonly folder: string
  readonly articles: ReadonlyMap<string, ArticleSummary>
  /** Whether `articles` are all; a large library comes after the first picture. */
  readonly isWhole: boolean
  readonly claims: ReadonlyMap<string, Claim>
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly spellings: ReadonlyMap<string, Spelling>
  readonly tags: ReadonlyMap<string, Tag>
  /** What undo and redo would act upon next. */
  readonly undo: Action | null
  readonly redo: Action | null
}

/** The article on the screen. */
export interface OpenArticle {
  readonly article: Article
  readonly fileName: string | null
  readonly fileState: FileState
  /** How its text was read from the file; `null` when that isn't known. */
  readonly decoding: Decoding | null
  /** Its text with everything that was derived from it, once. */
  readonly text: ArticleText
  /** In the reading order of their own texts; `standingsOf` has them as they stand in this one. */
  readonly annotations: readonly Annotation[]
  /** By annotation id: of those that are anchored in an earlier text. */
  readonly placements: ReadonlyMap<string, Placement>
  /** By annotation id: where people had placed it in texts whose words were changed since. */
  readonly earlierAnchors: ReadonlyMap<string, readonly EarlierAnchor[]>
  /** By annotation id. */
  readonly annotationTags: ReadonlyMap<string, readonly AnnotationTag[]>
  /** By annotation id. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  /** Where reading was left: a UTF-16 offset. */
  readonly position: number
}

/** The field of a note card that is open for input. */
export type FieldKind = 'claim' | 'tag' | 'speaker' | 'note'

export type DialogKind =
  'details' | 'typography' | 'shortcuts' | 'remove' | 'palette' | 'reopen' | 'watching'

/** What stands in the place of the text: the text itself, or a screen over it. */
export type Screen =
  'text' | 'review' | 'comparison' | 'import' | 'desk' | 'search' | 'notes' | 'sameWords'

/** What is told of an article that took another text. */
export type Revised = Extract<GalleyEvent, { kind: 'revised' }>

/** A message that stays until it is dismissed, or for a while (what was done). */
export type Notice =
  | { readonly id: number; readonly kind: 'failure'; readonly failure: Failure }
  | ({ readonly id: number } & Revised)
  /** Many texts changed. */
  | { readonly id: number; readonly kind: 'manyRevised'; readonly all: readonly Revised[] }
  | ({
      readonly id: number
      /** Whether the user asked for it. */
      readonly isAsked: boolean
    } & Extract<GalleyEvent, { kind: 'similar' }>)
  | ({ readonly id: number } & Extract<GalleyEvent, { kind: 'repeats' }>)
  | { readonly id: number; readonly kind: 'done'; readonly words: string }

export interface State {
  readonly phase: 'starting' | 'ready'
  readonly platform: string
  readonly version: string
  readonly library: LibraryState | null
  readonly libraryFailure: LibraryFailure | null
  readonly open: OpenArticle | null
  /** The selected passage of the open article, trimmed; `null` when nothing is selected. */
  readonly selection: Passage | null
  readonly activeAnnotationId: string | null
  readonly field: { readonly annotationId: string; readonly kind: FieldKind } | null
  readonly lastColour: Colour
  readonly screen: Screen
  /** The annotation that the review queue stands at; it may be reviewed by now. */
  readonly reviewId: string | null
  /** The annotation for which the right words are being selected in the text. */
  readonly adjusting: { readonly annotationId: string; readonly returnsToReview: boolean } | null
  readonly dialog: DialogKind | null
  readonly findShown: boolean
  readonly notices: readonly Notice[]
  readonly typography: Typography
  /** The language that the interface is in; what is shown is made anew when it changes. */
  readonly language: Language
  readonly systemLanguage: Language
  /** The keys that the user gave to commands, by the command's id. */
  readonly shortcuts: Shortcuts
  /** The commands that were chosen from the palette, the latest first. */
  readonly recentCommands: readonly string[]
}

/** Whether the library is known to have no article. */
export function libraryIsEmpty({ library }: State): boolean {
  return library === null || (library.isWhole && library.articles.size === 0)
}

/** The one state of the renderer. Components read it with a selector; only `app/` writes it. */
export const useGalley = create<State>(() => ({
  phase: 'starting',
  platform: '',
  version: '',
  library: null,
  libraryFailure: null,
  open: null,
  selection: null,
  activeAnnotationId: null,
  field: null,
  lastColour: 'yellow',
  screen: 'text',
  reviewId: null,
  adjusting: null,
  dialog: null,
  findShown: false,
  notices: [],
  typography: defaultTypography,
  language: 'en',
  systemLanguage: 'en',
  shortcuts: {},
  recentCommands: [],
}))
