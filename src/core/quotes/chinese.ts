import type { Language } from './language'
export const chinese: Language = { attribute: () => undefined, reportedIn: () => undefined }
