import type { Command } from './commands'
import { message, type Message } from './language/translate'

/**
 * What the commands of the menu are called in it. The sign before the letter that chooses one with Alt is
 * an ampersand.
 */
export const menuWords: Readonly<Record<Command, Message>> = {
  'file.open': message('&Open…'),
  'folder.import': message('&Import Folder…'),
  'folder.report': message('Import Rep&ort'),
  'folder.watched': message('&Watched Folders…'),
  'article.details': message('Article &Details…'),
  'article.replaceFile': message('&Replace with File…'),
  'article.reopen': message('Re&open as…'),
  'article.mark': message('&Mark as Read or Unread'),
  'article.remove': message('Remove from &Library…'),
  'article.compare': message('&What Changed?'),
  'article.similar': message('Find &Similar Articles'),
  'review.open': message('Re&view Changed Quotes'),
  'file.export': message('&Export Notes to Markdown…'),
  'file.copyAsMarkdown': message('&Copy Notes as Markdown'),
  'file.print': message('&Print…'),
  'edit.undo': message('&Undo'),
  'edit.redo': message('&Redo'),
  'edit.selectAll': message('Select &All'),
  'annotation.sameWords': message('Same &Words Elsewhere'),
  'edit.copyQuote': message('Copy &Quote with Citation'),
  'edit.copyLink': message('Copy &Link'),
  'edit.find': message('&Find…'),
  'edit.findNext': message('Find &Next'),
  'edit.findPrevious': message('Find Pre&vious'),
  'search.open': message('&Search Everything…'),
  'view.reading': message('&Text'),
  'view.desk': message('Claims &Desk'),
  'view.allNotes': message('&All Notes'),
  'palette.open': message('Find a &Command…'),
  'view.library': message('&Library'),
  'view.typography': message('&Typeface and Theme…'),
  'view.larger': message('&Larger Text'),
  'view.smaller': message('&Smaller Text'),
  'help.shortcuts': message('All &Keys'),
}

/** The name of a command in the menu as people say it: without its letter, and without an ellipsis. */
export function menuName(words: string): string {
  return words.replace(/\(&\p{L}\)|&/u, '').replace(/…$/u, '')
}
