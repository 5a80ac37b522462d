type Save = () => Promise<unknown>

const writers = new Set<Save>()

/** Makes known that something is being written; `save` saves it. Returns a function that ends it. */
export function registerDraft(save: Save): () => void {
  writers.add(save)
  return () => writers.delete(save)
}

/** Saves whatever is being written, so that what follows (an export, an undo) knows of it. */
export async function saveDrafts(): Promise<void> {
  await Promise.all([...writers].map((save) => save()))
}
