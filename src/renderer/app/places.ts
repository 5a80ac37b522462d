import { create } from 'zustand'

/** Where a passage begins on the canvas of the reader, in CSS pixels from its top. */
export interface PassagePlace {
  /** That of its annotation or suggested quote. */
  readonly id: string
  readonly top: number
}

/** From where to where the laid-out part of the active passage reaches, in CSS pixels from the canvas's top. */
export interface ActivePlace extends PassagePlace {
  readonly bottom: number
}

/** The box of the selected passage on the canvas of the reader, in CSS pixels. */
export interface SelectionPlace {
  readonly top: number
  readonly bottom: number
  /** The middle between its left and right ends. */
  readonly middle: number
}

/** Where everything stands that is laid out now. */
export interface Places {
  /** The annotations whose passages are laid out now, in reading order. */
  readonly passages: readonly PassagePlace[]
  /** The suggested quotes that are laid out now, in reading order. */
  readonly suggestions: readonly PassagePlace[]
  /** That of the active annotation, or of the suggested quote that keys act upon. */
  readonly active: ActivePlace | null
  readonly selection: SelectionPlace | null
}

/**
 * Where things stand on the canvas. The reader measures and publishes; the margin and the toolbar
 * place themselves by it. Apart from the state, because it changes while scrolling.
 */
export const usePlaces = create<Places>(() => ({
  passages: [],
  suggestions: [],
  active: null,
  selection: null,
}))
