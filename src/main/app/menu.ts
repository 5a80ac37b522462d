import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../contract/commands'
import { menuWords } from '../../contract/menu-words'
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
  const command = (name: Command, ownAccelerator?: string): MenuItemConstructorOptions => {
    const chosen = shortcuts[name]
    const accelerator = chosen === undefined ? ownAccelerator : acceleratorOf(chosen[0] ?? '', mac)
    return {
      label: t(menuWords[name]),
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
        command('file.open', 'CmdOrCtrl+O'),
        { label: t('Open &Recent'), submenu: recentItems(actions, recent) },
        command('folder.import', 'CmdOrCtrl+Shift+O'),
        command('folder.report'),
        command('folder.watched'),
        separator,
        command('article.details', 'CmdOrCtrl+I'),
        command('article.replaceFile'),
        command('article.reopen', 'CmdOrCtrl+Shift+K'),
        command('article.mark'),
        command('article.remove'),
        command('article.compare', 'CmdOrCtrl+Shift+D'),
        command('article.similar'),
        separator,
        command('review.open', 'CmdOrCtrl+Shift+R'),
        separator,
        command('file.export', 'CmdOrCtrl+E'),
        command('file.copyAsMarkdown', 'CmdOrCtrl+Shift+E'),
        separator,
        command('file.print', 'CmdOrCtrl+P'),
        separator,
        mac ? { role: 'close', label: t('Close Window') } : { role: 'quit', label: t('&Quit') },
      ],
    },
    {
      label: t('&Edit'),
      submenu: [
        command('edit.undo', 'CmdOrCtrl+Z'),
        command('edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Shift+Z'),
        separator,
        { role: 'cut', label: t('Cu&t'), registerAccelerator: mac },
        { role: 'copy', label: t('&Copy'), registerAccelerator: mac },
        { role: 'paste', label: t('&Paste'), registerAccelerator: mac },
        command('edit.selectAll', 'CmdOrCtrl+A'),
        separator,
        command('annotation.sameWords'),
        command('edit.copyQuote', 'CmdOrCtrl+Shift+C'),
        command('edit.copyLink', 'CmdOrCtrl+Shift+L'),
        separator,
        command('edit.find', 'CmdOrCtrl+F'),
        command('edit.findNext', 'CmdOrCtrl+G'),
        command('edit.findPrevious', 'CmdOrCtrl+Shift+G'),
        command('search.open', 'CmdOrCtrl+Shift+F'),
      ],
    },
    {
      label: t('&View'),
      submenu: [
        command('view.reading', 'CmdOrCtrl+1'),
        command('view.desk', 'CmdOrCtrl+2'),
        command('view.allNotes', 'CmdOrCtrl+3'),
        command('palette.open', 'CmdOrCtrl+K'),
        separator,
        command('view.library', 'CmdOrCtrl+B'),
        command('view.typography', 'CmdOrCtrl+,'),
        separator,
        command('view.larger', 'CmdOrCtrl+='),
        command('view.smaller', 'CmdOrCtrl+-'),
        separator,
        { role: 'togglefullscreen', label: t('&Full Screen') },
      ],
    },
    windowMenu(),
    { label: t('&Help'), submenu: [command('help.shortcuts')] },
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
