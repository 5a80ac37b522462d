import type { Language } from './language'
export const cyrillic: Language = { attribute: () => undefined, reportedIn: () => undefined }
