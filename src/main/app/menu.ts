import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../contract/commands'
import type { Shortcuts } from '../../contract/shortcuts'
import { acceleratorOf } from './accelerator'

/** What the menu needs from the app. */
export interface MenuActions {
  readonly send: (command: Command) => void
  readonly openPath: (path: string) => void
}

/** A recently opened file. */
export interface RecentFile {
  readonly path: string
  readonly fileName: string
}

const mac = process.platform === 'darwin'

/** Sets the menu of the app; again whenever the recent files or the keys that the user chose change. */
export function setMenu(
  actions: MenuActions,
  recent: readonly RecentFile[],
  shortcuts: Shortcuts,
): void {
  // Elsewhere than on macOS the page sees every key first and knows whether a text field wants it:
  // the keys are only shown here.
  const command = (
    label: string,
    name: Command,
    ownAccelerator?: string,
  ): MenuItemConstructorOptions => {
    const chosen = shortcuts[name]
    const accelerator = chosen === undefined ? ownAccelerator : acceleratorOf(chosen[0] ?? '', mac)
    return {
      label,
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: mac }),
      click: () => actions.send(name),
    }
  }
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('&Open…', 'file.open', 'CmdOrCtrl+O'),
        { label: 'Open &Recent', submenu: recentItems(actions, recent) },
        command('&Import Folder…', 'folder.import', 'CmdOrCtrl+Shift+O'),
        command('Import Rep&ort', 'folder.report'),
        command('&Watched Folders…', 'folder.watched'),
        separator,
        command('Article &Details…', 'article.details', 'CmdOrCtrl+I'),
        command('&Replace with File…', 'article.replaceFile'),
        command('Re&open as…', 'article.reopen', 'CmdOrCtrl+Shift+K'),
        command('&Mark as Read or Unread', 'article.mark'),
        command('Remove from &Library…', 'article.remove'),
        command('&What Changed?', 'article.compare', 'CmdOrCtrl+Shift+D'),
        command('Find &Similar Articles', 'article.similar'),
        separator,
        command('Re&view Changed Quotes', 'review.open', 'CmdOrCtrl+Shift+R'),
        separator,
        command('&Export Notes to Markdown…', 'file.export', 'CmdOrCtrl+E'),
        command('&Copy Notes as Markdown', 'file.copyAsMarkdown', 'CmdOrCtrl+Shift+E'),
        separator,
        command('&Print…', 'file.print', 'CmdOrCtrl+P'),
        separator,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('&Undo', 'edit.undo', 'CmdOrCtrl+Z'),
        command('&Redo', 'edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Shift+Z'),
        separator,
        { role: 'cut', registerAccelerator: mac },
        { role: 'copy', registerAccelerator: mac },
        { role: 'paste', registerAccelerator: mac },
        command('Select &All', 'edit.selectAll', 'CmdOrCtrl+A'),
        separator,
        command('Same &Words Elsewhere', 'annotation.sameWords'),
        command('Copy &Quote with Citation', 'edit.copyQuote', 'CmdOrCtrl+Shift+C'),
        command('Copy &Link', 'edit.copyLink', 'CmdOrCtrl+Shift+L'),
        separator,
        command('&Find…', 'edit.find', 'CmdOrCtrl+F'),
        command('Find &Next', 'edit.findNext', 'CmdOrCtrl+G'),
        command('Find Pre&vious', 'edit.findPrevious', 'CmdOrCtrl+Shift+G'),
        command('&Search Everything…', 'search.open', 'CmdOrCtrl+Shift+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        command('&Text', 'view.reading', 'CmdOrCtrl+1'),
        command('Claims &Desk', 'view.desk', 'CmdOrCtrl+2'),
        command('&All Notes', 'view.allNotes', 'CmdOrCtrl+3'),
        command('Find a &Command…', 'palette.open', 'CmdOrCtrl+K'),
        separator,
        command('&Library', 'view.library', 'CmdOrCtrl+B'),
        command('&Typeface and Theme…', 'view.typography', 'CmdOrCtrl+,'),
        separator,
        command('&Larger Text', 'view.larger', 'CmdOrCtrl+='),
        command('&Smaller Text', 'view.smaller', 'CmdOrCtrl+-'),
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', submenu: [command('All &Keys', 'help.shortcuts')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function recentItems(
  actions: MenuActions,
  recent: readonly RecentFile[],
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: 'No recent files', enabled: false }]
  return recent.map(({ path, fileName }) => ({
    // An ampersand in a label would mark a key.
    label: fileName.replaceAll('&', '&&'),
    toolTip: path,
    click: () => actions.openPath(path),
  }))
}
