import type { ElectronApplication } from '@playwright/test'

/** The files that the menu offers to open again. */
export async function recentFiles(app: ElectronApplication): Promise<readonly string[]> {
  const labels = await app.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()
        ?.items.flatMap((menu) => menu.submenu?.items ?? [])
        .find(({ label }) => label.includes('Recent'))
        ?.submenu?.items.map(({ label }) => label) ?? [],
  )
  return labels.toSorted()
}
