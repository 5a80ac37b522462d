import type {
  ExportFailure,
  Failure,
  LibraryFailure,
  LinkFailure,
  OpenFailure,
  RequestFailure,
  StoreFailure,
} from './failures'
import { displayText } from '../core/text/display'
import { wordRefusal, type Wording } from './refusal-wording'

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

function wordOpenFailure({ kind, fileName, detail }: OpenFailure): Wording {
  const name = `“${displayText(fileName)}”`
  switch (kind) {
    case 'missing':
      return {
        title: `${name} is not there.`,
        advice:
          'It may have been moved, renamed or deleted. Find it and open it from its new place.',
      }
    case 'broken-link':
      return {
        title: `${name} is a link to a file that is not there.`,
        advice: 'Open the original file instead.',
      }
    case 'folder':
      return {
        title: `${name} is a folder.`,
        advice: 'Import it with Galley, or name one of the texts in it.',
      }
    case 'not-a-regular-file':
      return {
        title: `${name} is not a regular file (${detail}).`,
        advice: 'Copy what it gives into a .txt file and open that.',
      }
    case 'no-permission':
      return {
        title: `You have no permission to read ${name}.`,
        advice: 'Change its permissions, or copy it to a folder of yours.',
      }
    case 'empty':
      return { title: `${name} is empty.`, advice: 'There is nothing in it to read.' }
    case 'blank':
      return {
        title: `${name} holds nothing but white space.`,
        advice: 'There is nothing in it to read.',
      }
    case 'too-large':
      return {
        title: `${name} is too large (${detail}).`,
        advice: 'Galley opens texts of up to 200 MB. Split the file and open its parts.',
      }
    case 'binary':
      return {
        title: `${name} is not a text file (${detail}).`,
        advice: 'Save its words as a plain .txt file and open that.',
      }
    case 'changed-while-reading':
      return {
        title: `${name} changed while it was being read.`,
        advice: 'Open it again when the other program has finished.',
      }
    case 'unreadable':
      return {
        title: `${name} could not be read (${detail}).`,
        advice: 'Check the disk or the network folder that it is on, and try again.',
      }
  }
}

function wordLibraryFailure({ kind, path, detail }: LibraryFailure): Wording {
  const kept = 'It was not changed.'
  switch (kind) {
    case 'not-a-library':
      return { title: `${path} is not a Galley library.`, advice: kept }
    case 'newer-version':
      return {
        title: `${path} was made by a newer version of Galley.`,
        advice: `${kept} Install the newer version to open it.`,
      }
    case 'read-only':
      return {
        title: `${path} cannot be written to.`,
        advice: `${kept} Galley needs a library folder that it may write to, or your notes would be lost.`,
      }
    case 'not-a-folder':
      return { title: `${path} is not a folder.`, advice: kept }
    case 'damaged':
      return {
        title: `${path} is damaged.`,
        advice: `${kept} Restore it from a backup, or keep it aside for repair. (${detail})`,
      }
    case 'locked':
      return {
        title: `${path} is in use by another program.`,
        advice: `${kept} Close the other program and try again.`,
      }
    case 'other':
      return { title: `${path} could not be opened.`, advice: `${kept} (${detail})` }
  }
}

function wordStoreFailure({ kind, detail }: StoreFailure): Wording {
  const kept = 'Nothing of it was saved; everything before it is safe.'
  switch (kind) {
    case 'disk-full':
      return { title: 'The disk is full.', advice: `${kept} Make room and try again.` }
    case 'input-output':
      return {
        title: 'The library could not be written.',
        advice: `${kept} Check the disk that it is on. (${detail})`,
      }
    case 'locked':
      return {
        title: 'Another program is using the library.',
        advice: `${kept} Try again in a moment.`,
      }
    case 'conflict':
      return {
        title: 'The library changed in the meantime.',
        advice: `${kept} Open the article again and repeat what you did.`,
      }
    case 'read-only':
      return {
        title: 'The library can no longer be written to.',
        advice: `${kept} Check the permissions of its folder.`,
      }
    case 'gone':
      return {
        title: `The library is no longer at ${detail}.`,
        advice:
          'Nothing of it was saved. Put its folder back where it was and try again, before you close Galley.',
      }
    case 'damaged':
      return {
        title: 'The library is damaged.',
        advice: `${kept} Export what you need and restore a backup. (${detail})`,
      }
  }
}

function wordExportFailure({ kind, path, detail }: ExportFailure): Wording {
  switch (kind) {
    case 'not-in-library':
      return {
        title: `${path} is not in the library.`,
        advice: 'Open it in Galley and annotate it first. Nothing was written.',
      }
    case 'nothing-annotated':
      return {
        title: `${path} has no annotations.`,
        advice: 'Highlight something in it first. Nothing was written.',
      }
    case 'file-exists':
      return {
        title: `${path} already exists.`,
        advice: 'It was left as it is. Choose another name, or add --overwrite to replace it.',
      }
    case 'cannot-write':
      return {
        title: `${path} could not be written (${detail}).`,
        advice:
          'Nothing was left half-written. Choose another folder, or make room, and try again.',
      }
  }
}

function wordLinkFailure({ kind }: LinkFailure): Wording {
  switch (kind) {
    case 'malformed':
      return {
        title: 'That is not a link that Galley understands.',
        advice: 'Nothing was opened. Copy the link once more from Galley.',
      }
    case 'no-article':
      return {
        title: 'The article of that link is not in this library.',
        advice: 'Nothing was opened. It may have been removed, or be in another library.',
      }
    case 'no-annotation':
      return {
        title: 'The highlight of that link is not in this library.',
        advice: 'Nothing was opened. It may have been deleted, or be in another library.',
      }
    case 'no-passage':
      return {
        title: 'The link names a passage that the text does not have.',
        advice: 'The article is open where you left it.',
      }
    case 'words-changed':
      return {
        title: 'The text has changed since that link was made.',
        advice:
          'What is selected is where its words probably are now. Look whether they are meant.',
      }
    case 'words-gone':
      return {
        title: 'The words of that link are no longer in the text.',
        advice: 'The article is open where you left it. “What changed?” shows what became of it.',
      }
  }
}

function wordRequestFailure({ kind, detail }: RequestFailure): Wording {
  switch (kind) {
    case 'no-library':
      return {
        title: 'No library is open.',
        advice: 'Choose a library or start a new one.',
      }
    case 'not-found':
      return {
        title: 'That is no longer in the library.',
        advice: 'It may have been removed or undone. Nothing was changed.',
      }
    case 'bad-request':
      return {
        title: 'Galley did not understand what was entered.',
        advice: `Nothing was changed. (${detail})`,
      }
    case 'internal':
      return {
        title: 'Something went wrong in Galley.',
        advice: `Nothing was changed. Everything before it is safe. (${detail})`,
      }
  }
}
