import { axeFindings, looks, wear } from './support/axe'
import { expect, test } from './support/test'
import { makeTour, tour } from './support/tour'

/** What depends on the look; everything else is the same in all of them. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block']

test('axe finds nothing on any screen, in any look', async ({ launch, folder }) => {
  test.setTimeout(600_000)
  const galley = await launch(await makeTour(folder))
  const { window } = galley
  await tour(galley, folder, async (name) => {
    for (const [index, look] of looks.entries()) {
      await wear(window, look)
      const findings = await axeFindings(window, index === 0 ? undefined : rulesOfLooks)
      expect.soft(findings, `${name}, ${look.name}`).toEqual([])
    }
  })
})

test('axe finds nothing on the welcome, in any look', async ({ launch }) => {
  const { window } = await launch()
  await expect(window.getByRole('button', { name: 'Try the sample article' })).toBeVisible()
  for (const look of looks) {
    await wear(window, look)
    expect.soft(await axeFindings(window), look.name).toEqual([])
  }
})
