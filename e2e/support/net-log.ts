import { readFile } from 'node:fs/promises'

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
