/** Commands that the application menu sends to the renderer, which knows what they act upon. */
export const commands = [
  'file.open',
  'folder.import',
  'folder.report',
  'file.export',
  'file.copyAsMarkdown',
  'article.details',
  'article.replaceFile',
  'article.compare',
  'review.open',
  'edit.undo',
  'edit.redo',
  'edit.find',
  'edit.findNext',
  'edit.findPrevious',
  'search.open',
  'edit.copyQuote',
  'edit.selectAll',
  'view.reading',
  'view.desk',
  'view.library',
  'view.larger',
  'view.smaller',
  'view.typography',
  'help.shortcuts',
] as const

export type Command = (typeof commands)[number]
