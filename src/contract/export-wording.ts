import type { ExportFailure } from './failures'
import { t } from './language/translate'
import type { Wording } from './refusal-wording'

/** Why notes were not exported, in words. */
export function wordExportFailure({ kind, path, detail }: ExportFailure): Wording {
  switch (kind) {
    case 'not-in-library':
      return {
        title: t('{{path}} is not in the library.', { path }),
        advice: t('Open it in Galley and annotate it first. Nothing was written.'),
      }
    case 'nothing-annotated':
      return {
        title: t('{{path}} has no annotations.', { path }),
        advice: t('Highlight something in it first. Nothing was written.'),
      }
    case 'file-exists':
      return {
        title: t('{{path}} already exists.', { path }),
        advice: t('It was left as it is. Choose another name, or add --overwrite to replace it.'),
      }
    case 'is-article':
      return {
        title: t('{{path}} is the file of an article.', { path }),
        advice: t('It was left as it is. Choose another name.'),
      }
    case 'cannot-write':
      return {
        title: t('{{path}} could not be written ({{detail}}).', { path, detail }),
        advice: t(
          'Nothing was left half-written. Choose another folder, or make room, and try again.',
        ),
      }
  }
}
