import { expect, type Page } from '@playwright/test'

/** What the preload gives the page, as an attacker would use it: without types. */
export interface Bridge {
  readonly request: (name: unknown, input: unknown) => Promise<Answer>
  readonly openDropped: (files: unknown) => void
}

/** A `Result` as it arrives in the page. */
export interface Answer {
  readonly ok: boolean
  readonly value?: unknown
  readonly error?: { readonly about: string; readonly failure: { readonly kind: string } }
}

/** Makes a request from inside the page, past everything that the interface would check before. */
export async function request(window: Page, name: string, input: unknown): Promise<Answer> {
  return window.evaluate(
    ([wanted, given]) => {
      const { galley } = globalThis as unknown as { galley: Bridge }
      return galley.request(wanted, given)
    },
    [name, input],
  )
}

/** What is answered to whom must not ask, and to what is no request. */
export const badRequest = {
  ok: false,
  error: { about: 'request', failure: expect.objectContaining({ kind: 'bad-request' }) as unknown },
}
