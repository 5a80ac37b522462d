/**
 * A value that is made when it is first asked for, once. For what takes long to make and is not needed
 * at the start: the first `Intl.Segmenter` of a process takes 9 milliseconds.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
