import type {
  Failure,
  LibraryFailure,
  LinkFailure,
  OpenFailure,
  RequestFailure,
  StoreFailure,
} from './failures'
import { displayText } from '../core/text/display'
import { wordRefusal, type Wording } from './refusal-wording'
import { wordExportFailure } from './export-wording'
import { t, sentences, message, type Message } from './language/translate'

export type { Wording }

/** Puts a failure into words, the same in the window and on the command line. */
export function wordFailure({ about, failure }: Failure): Wording {
  switch (about) {
    case 'file':
      return wordOpenFailure(failure)
    case 'library':
      return wordLibraryFailure(failure)
    case 'store':
      return wordStoreFailure(failure)
    case 'export':
      return wordExportFailure(failure)
    case 'link':
      return wordLinkFailure(failure)
    case 'change':
      return wordRefusal(failure)
    case 'request':
      return wordRequestFailure(failure)
  }
}

/** What reading a file says of it, in the words of `main/files`. */
const detailWords: Readonly<Record<string, Message>> = {
  'PNG image': message('PNG image'),
  'JPEG image': message('JPEG image'),
  'GIF image': message('GIF image'),
  'TIFF image': message('TIFF image'),
  'PDF document': message('PDF document'),
  'Word, OpenDocument or ZIP file': message('Word, OpenDocument or ZIP file'),
  'older Microsoft Office document': message('older Microsoft Office document'),
  'gzip archive': message('gzip archive'),
  program: message('program'),
  'SQLite database': message('SQLite database'),
  '7-Zip archive': message('7-Zip archive'),
  'XZ archive': message('XZ archive'),
  'RAR archive': message('RAR archive'),
  'Zstandard archive': message('Zstandard archive'),
  'Matroska film or sound': message('Matroska film or sound'),
  'MP3 sound': message('MP3 sound'),
  'WAVE sound': message('WAVE sound'),
  'film or sound': message('film or sound'),
  'WebP image': message('WebP image'),
  'binary data': message('binary data'),
  'a FIFO': message('a FIFO'),
  'a socket': message('a socket'),
  'a device': message('a device'),
}

function wordOpenFailure({ kind, fileName, ...failure }: OpenFailure): Wording {
  const detail = t(detailWords[failure.detail] ?? failure.detail)
  const name = displayText(fileName)
  switch (kind) {
    case 'missing':
      return {
        title: t('“{{name}}” is not there.', { name }),
        advice: t(
          'It may have been moved, renamed or deleted. Find it and open it from its new place.',
        ),
      }
    case 'ill-formed-name':
      return {
        title: t('The name of “{{name}}” is not Unicode text.', { name }),
        advice: t('Give the file another name and open it again.'),
      }
    case 'broken-link':
      return {
        title: t('“{{name}}” is a link to a file that is not there.', { name }),
        advice: t('Open the original file instead.'),
      }
    case 'folder':
      return {
        title: t('“{{name}}” is a folder.', { name }),
        advice: t('Import it with Galley, or name one of the texts in it.'),
      }
    case 'not-a-regular-file':
      return {
        title: t('“{{name}}” is not a regular file ({{detail}}).', { name, detail }),
        advice: t('Copy what it gives into a .txt file and open that.'),
      }
    case 'no-permission':
      return {
        title: t('You have no permission to read “{{name}}”.', { name }),
        advice: t('Change its permissions, or copy it to a folder of yours.'),
      }
    case 'empty':
      return {
        title: t('“{{name}}” is empty.', { name }),
        advice: t('There is nothing in it to read.'),
      }
    case 'blank':
      return {
        title: t('“{{name}}” holds nothing but white space.', { name }),
        advice: t('There is nothing in it to read.'),
      }
    case 'too-large':
      return {
        title: t('“{{name}}” is too large ({{detail}}).', { name, detail }),
        advice: t('Galley opens texts of up to 200 MB. Split the file and open its parts.'),
      }
    case 'binary':
      return {
        title: t('“{{name}}” is not a text file ({{detail}}).', { name, detail }),
        advice: t('Save its words as a plain .txt file and open that.'),
      }
    case 'changed-while-reading':
      return {
        title: t('“{{name}}” changed while it was being read.', { name }),
        advice: t('Open it again when the other program has finished.'),
      }
    case 'unreadable':
      return {
        title: t('“{{name}}” could not be read ({{detail}}).', { name, detail }),
        advice: t('Check the disk or the network folder that it is on, and try again.'),
      }
  }
}

function wordLibraryFailure({ kind, path, detail }: LibraryFailure): Wording {
  const kept = t('It was not changed.')
  switch (kind) {
    case 'not-a-library':
      return { title: t('{{path}} is not a Galley library.', { path }), advice: kept }
    case 'newer-version':
      return {
        title: t('{{path}} was made by a newer version of Galley.', { path }),
        advice: sentences(kept, t('Install the newer version to open it.')),
      }
    case 'read-only':
      return {
        title: t('{{path}} cannot be written to.', { path }),
        advice: sentences(
          kept,
          t('Galley needs a library folder that it may write to, or your notes would be lost.'),
        ),
      }
    case 'not-a-folder':
      return { title: t('{{path}} is not a folder.', { path }), advice: kept }
    case 'damaged':
      return {
        title: t('{{path}} is damaged.', { path }),
        advice: sentences(
          kept,
          t('Restore it from a backup, or keep it aside for repair. ({{detail}})', { detail }),
        ),
      }
    case 'locked':
      return {
        title: t('{{path}} is in use by another program.', { path }),
        advice: sentences(kept, t('Close the other program and try again.')),
      }
    case 'other':
      return {
        title: t('{{path}} could not be opened.', { path }),
        advice: sentences(kept, `(${detail})`),
      }
  }
}

function wordStoreFailure({ kind, detail }: StoreFailure): Wording {
  const kept = t('Nothing of it was saved; everything before it is safe.')
  switch (kind) {
    case 'disk-full':
      return {
        title: t('The disk is full.'),
        advice: sentences(kept, t('Make room and try again.')),
      }
    case 'input-output':
      return {
        title: t('The library could not be written.'),
        advice: sentences(kept, t('Check the disk that it is on. ({{detail}})', { detail })),
      }
    case 'locked':
      return {
        title: t('Another program is using the library.'),
        advice: sentences(kept, t('Try again in a moment.')),
      }
    case 'conflict':
      return {
        title: t('The library changed in the meantime.'),
        advice: sentences(kept, t('Open the article again and repeat what you did.')),
      }
    case 'read-only':
      return {
        title: t('The library can no longer be written to.'),
        advice: sentences(kept, t('Check the permissions of its folder.')),
      }
    case 'gone':
      return {
        title: t('The library is no longer at {{detail}}.', { detail }),
        advice: t(
          'Nothing of it was saved. Put its folder back where it was and try again, before you close Galley.',
        ),
      }
    case 'damaged':
      return {
        title: t('The library is damaged.'),
        advice: sentences(
          kept,
          t('Export what you need and restore a backup. ({{detail}})', { detail }),
        ),
      }
  }
}

function wordLinkFailure({ kind }: LinkFailure): Wording {
  switch (kind) {
    case 'malformed':
      return {
        title: t('That is not a link that Galley understands.'),
        advice: t('Nothing was opened. Copy the link once more from Galley.'),
      }
    case 'no-article':
      return {
        title: t('The article of that link is not in this library.'),
        advice: t('Nothing was opened. It may have been removed, or be in another library.'),
      }
    case 'no-annotation':
      return {
        title: t('The highlight of that link is not in this library.'),
        advice: t('Nothing was opened. It may have been deleted, or be in another library.'),
      }
    case 'no-passage':
      return {
        title: t('The link names a passage that the text does not have.'),
        advice: t('The article is open where you left it.'),
      }
    case 'words-changed':
      return {
        title: t('The text has changed since that link was made.'),
        advice: t(
          'What is selected is where its words probably are now. Look whether they are meant.',
        ),
      }
    case 'words-gone':
      return {
        title: t('The words of that link are no longer in the text.'),
        advice: t(
          'The article is open where you left it. “What changed?” shows what became of it.',
        ),
      }
  }
}

function wordRequestFailure({ kind, detail }: RequestFailure): Wording {
  switch (kind) {
    case 'no-library':
      return {
        title: t('No library is open.'),
        advice: t('Choose a library or start a new one.'),
      }
    case 'not-found':
      return {
        title: t('That is no longer in the library.'),
        advice: t('It may have been removed or undone. Nothing was changed.'),
      }
    case 'bad-request':
      return {
        title: t('Galley did not understand what was entered.'),
        advice: t('Nothing was changed. ({{detail}})', { detail }),
      }
    case 'internal':
      return {
        title: t('Something went wrong in Galley.'),
        advice: t('Nothing was changed. Everything before it is safe. ({{detail}})', { detail }),
      }
  }
}
