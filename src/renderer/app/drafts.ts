type Save = () => Promise<boolean>

const writers = new Set<Save>()

/**
 * Makes known that something is being written; `save` saves it and tells whether it could. Returns a
 * function that ends it.
 */
export function registerDraft(save: Save): () => void {
  writers.add(save)
  return () => writers.delete(save)
}

/**
 * Saves whatever is being written, so that what follows (an export, an undo) knows of it; answers
 * whether all of it could be saved.
 */
export async function saveDrafts(): Promise<boolean> {
  const saved = await Promise.all([...writers].map((save) => save()))
  return saved.every(Boolean)
}
