import { createElement, useEffect, useReducer, type ComponentType, type ReactNode } from 'react'

type Module<Props> = { readonly default: ComponentType<Props> }

/** A component whose script is loaded when it is first shown, or before. */
export interface LateComponent<Props> {
  (props: Props): ReactNode
  /** Loads the script, so that nothing has to be waited for when the component is shown. */
  readonly load: () => Promise<void>
}

/**
 * A component that the first picture does not need. Not React's `lazy`: that shows what it replaces
 * for 300 milliseconds, also when the script was loaded before.
 *
 * @returns A component that is nothing until its script is there. It throws what loading throws.
 */
export function lateComponent<Props extends object>(
  source: () => Promise<Module<Props>>,
): LateComponent<Props> {
  let loaded: ComponentType<Props> | undefined
  let loading: Promise<void> | undefined
  const load = () =>
    (loading ??= source().then((module) => {
      loaded = module.default
    }))

  function Late(props: Props) {
    const [state, tell] = useReducer(
      (_: Told, told: Told) => told,
      loaded === undefined ? 'waiting' : 'loaded',
    )
    useEffect(() => {
      if (state !== 'waiting') return
      load().then(
        () => tell('loaded'),
        (error: unknown) => tell({ error }),
      )
    }, [state])
    if (typeof state === 'object') throw state.error
    return loaded === undefined ? null : createElement(loaded, props)
  }
  return Object.assign(Late, { load })
}

type Told = 'waiting' | 'loaded' | { readonly error: unknown }
