/** The words of a list that is written as one text. */
export const list = (words: string): string[] => words.trim().split(/\s+/u)
