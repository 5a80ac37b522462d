import { expect } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shared } from './shared'

/**
 * The names of all events that Chromium's network service logged, whoever began them: the page, main's
 * sessions or Chromium itself. Of a process that was started with `--log-net-log=PATH` and has ended.
 * https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export async function networkEvents(path: string): Promise<string[]> {
  const log = JSON.parse(await readFile(path, 'utf8')) as {
    readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
    readonly events: readonly { readonly type: number }[]
  }
  const names = new Map(
    Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]),
  )
  return log.events.map(({ type }) => names.get(type) ?? String(type))
}

/** Where the log of a group's Galley is, in the folder of the group. */
export function netLogOf(folder: string): string {
  return join(folder, 'net-log.json')
}

/** Ends a Galley that logged to {@link netLogOf}, and sees that it sent nothing as long as it ran. */
export async function expectNothingSent({ galley, folder }: Shared): Promise<void> {
  await galley.close()
  const events = await networkEvents(netLogOf(folder))
  expect(events.filter((name) => /^TCP_CONNECT|BYTES_SENT|^DNS_TRANSACTION/u.test(name))).toEqual(
    [],
  )
  expect(await readdir(join(galley.userData, 'Dictionaries'))).toEqual([])
}
