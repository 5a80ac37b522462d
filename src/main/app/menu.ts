import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../contract/commands'
import type { Shortcuts } from '../../contract/shortcuts'
import { acceleratorOf } from './accelerator'
import { t } from '../../contract/language/translate'

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
      label: t('&File'),
      submenu: [
        command(t('&Open…'), 'file.open', 'CmdOrCtrl+O'),
        { label: t('Open &Recent'), submenu: recentItems(actions, recent) },
        command(t('&Import Folder…'), 'folder.import', 'CmdOrCtrl+Shift+O'),
        command(t('Import Rep&ort'), 'folder.report'),
        command(t('&Watched Folders…'), 'folder.watched'),
        separator,
        command(t('Article &Details…'), 'article.details', 'CmdOrCtrl+I'),
        command(t('&Replace with File…'), 'article.replaceFile'),
        command(t('Re&open as…'), 'article.reopen', 'CmdOrCtrl+Shift+K'),
        command(t('&Mark as Read or Unread'), 'article.mark'),
        command(t('Remove from &Library…'), 'article.remove'),
        command(t('&What Changed?'), 'article.compare', 'CmdOrCtrl+Shift+D'),
        command(t('Find &Similar Articles'), 'article.similar'),
        separator,
        command(t('Re&view Changed Quotes'), 'review.open', 'CmdOrCtrl+Shift+R'),
        separator,
        command(t('&Export Notes to Markdown…'), 'file.export', 'CmdOrCtrl+E'),
        command(t('&Copy Notes as Markdown'), 'file.copyAsMarkdown', 'CmdOrCtrl+Shift+E'),
        separator,
        command(t('&Print…'), 'file.print', 'CmdOrCtrl+P'),
        separator,
        mac ? { role: 'close', label: t('Close Window') } : { role: 'quit', label: t('&Quit') },
      ],
    },
    {
      label: t('&Edit'),
      submenu: [
        command(t('&Undo'), 'edit.undo', 'CmdOrCtrl+Z'),
        command(t('&Redo'), 'edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Shift+Z'),
        separator,
        { role: 'cut', label: t('Cu&t'), registerAccelerator: mac },
        { role: 'copy', label: t('&Copy'), registerAccelerator: mac },
        { role: 'paste', label: t('&Paste'), registerAccelerator: mac },
        command(t('Select &All'), 'edit.selectAll', 'CmdOrCtrl+A'),
        separator,
        command(t('Same &Words Elsewhere'), 'annotation.sameWords'),
        command(t('Copy &Quote with Citation'), 'edit.copyQuote', 'CmdOrCtrl+Shift+C'),
        command(t('Copy &Link'), 'edit.copyLink', 'CmdOrCtrl+Shift+L'),
        separator,
        command(t('&Find…'), 'edit.find', 'CmdOrCtrl+F'),
        command(t('Find &Next'), 'edit.findNext', 'CmdOrCtrl+G'),
        command(t('Find Pre&vious'), 'edit.findPrevious', 'CmdOrCtrl+Shift+G'),
        command(t('&Search Everything…'), 'search.open', 'CmdOrCtrl+Shift+F'),
      ],
    },
    {
      label: t('&View'),
      submenu: [
        command(t('&Text'), 'view.reading', 'CmdOrCtrl+1'),
        command(t('Claims &Desk'), 'view.desk', 'CmdOrCtrl+2'),
        command(t('&All Notes'), 'view.allNotes', 'CmdOrCtrl+3'),
        command(t('Find a &Command…'), 'palette.open', 'CmdOrCtrl+K'),
        separator,
        command(t('&Library'), 'view.library', 'CmdOrCtrl+B'),
        command(t('&Typeface and Theme…'), 'view.typography', 'CmdOrCtrl+,'),
        separator,
        command(t('&Larger Text'), 'view.larger', 'CmdOrCtrl+='),
        command(t('&Smaller Text'), 'view.smaller', 'CmdOrCtrl+-'),
        separator,
        { role: 'togglefullscreen', label: t('&Full Screen') },
      ],
    },
    windowMenu(),
    { label: t('&Help'), submenu: [command(t('All &Keys'), 'help.shortcuts')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** The system's own menu on macOS; elsewhere what it would hold, in the language of the interface. */
function windowMenu(): MenuItemConstructorOptions {
  if (mac) return { role: 'windowMenu', label: t('&Window') }
  return {
    label: t('&Window'),
    submenu: [
      { role: 'minimize', label: t('M&inimise') },
      { role: 'close', label: t('&Close') },
    ],
  }
}

function recentItems(
  actions: MenuActions,
  recent: readonly RecentFile[],
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: t('No recent files'), enabled: false }]
  return recent.map(({ path, fileName }) => ({
    // An ampersand in a label would mark a key.
    label: fileName.replaceAll('&', '&&'),
    toolTip: path,
    click: () => actions.openPath(path),
  }))
}
