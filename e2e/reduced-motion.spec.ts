import { makeTour, tour } from './support/tour'
import { expect, test } from './support/test'

test('with reduced motion nothing moves by itself on any screen, and nothing scrolls smoothly', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000)
  const galley = await launch(await makeTour(folder))
  const { window } = galley
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await window.evaluate(() => {
    const moved: string[] = []
    const name = ({ target }: Event) => (target instanceof Element ? target.className : '')
    for (const kind of ['transitionrun', 'animationstart'])
      document.addEventListener(kind, (event) => moved.push(`${kind} ${name(event)}`), true)
    Object.assign(globalThis, { moved })
  })
  await tour(galley, folder, async (state) => {
    const moves = await window.evaluate(() => [
      ...(globalThis as unknown as { moved: string[] }).moved.splice(0),
      ...document.getAnimations().map((one) => `animation ${one.id}`),
      ...[...document.querySelectorAll('*')]
        .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
        .map((element) => `smooth ${element.className}`),
    ])
    expect.soft(moves, state).toEqual([])
  })
})
