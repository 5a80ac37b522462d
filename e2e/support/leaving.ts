import { expect, type Page } from '@playwright/test'

/** Tries every way that a page has to another page or a window of its own. None may open a window. */
export async function tryToLeave(window: Page, address: string): Promise<void> {
  const ways = [
    'location',
    'replace',
    'link',
    'new window',
    'refresh',
    'form',
    'post',
    'open',
    'top',
  ]
  for (const way of ways) {
    const opened = await window.evaluate(
      async ([how, to]) => {
        const make = (tag: string, attributes: Record<string, string>) => {
          const element = document.createElement(tag)
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
          document.body.append(element)
          return element
        }
        const send = (method: string) => {
          const form = make('form', { action: to, method })
          if (form instanceof HTMLFormElement) form.requestSubmit()
        }
        const open = (target: string) => {
          const opening = globalThis.open(to, target)
          return opening !== null && opening !== globalThis.window
        }
        let opening = false
        if (how === 'location') location.href = to
        if (how === 'replace') location.replace(to)
        if (how === 'link') make('a', { href: to }).click()
        if (how === 'new window') make('a', { href: to, target: '_blank' }).click()
        if (how === 'refresh') make('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` })
        if (how === 'form') send('get')
        if (how === 'post') send('post')
        if (how === 'open') opening = open('_blank')
        if (how === 'top') opening = open('_top')
        // The page answers main only after main has heard of the attempt.
        const { galley } = globalThis as unknown as {
          galley: { request: (name: string, input: unknown) => Promise<unknown> }
        }
        await new Promise((resolve) => requestAnimationFrame(resolve))
        await galley.request('none', {})
        return opening
      },
      [way, address] as const,
    )
    expect(opened, `${way} to ${address}`).toBe(false)
  }
}
