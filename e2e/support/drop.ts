import { expect, type Page } from '@playwright/test'

/** Drops files or folders as the browser sees it when they come from the system. */
export async function drop(window: Page, files: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const at = { x: 600, y: 400, data }
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at })
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at })
  await expect(window.getByText('Drop to open')).toBeVisible()
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...at })
  await expect(window.getByText('Drop to open')).toBeHidden()
  await session.detach()
}
