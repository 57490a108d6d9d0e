import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { readGoneOut } from '../../lib/site/gone-out.ts'
import type { Site } from '../../lib/model/sites.ts'
import { filesBelow } from './cold-build.ts'

/** Every address at which an output of the running portal is served, with the output's file: `index.html` is its folder. */
export async function servedOutputs(dataDir: string, sites: readonly Site[]): Promise<readonly { readonly url: string; readonly site: Site; readonly out: string }[]> {
  const outputs = await Promise.all(sites.map(async (site) => (await filesBelow(join(dataDir, 'siti', site.key))).map(([out]) => ({ site, out }))))
  return outputs.flat().filter(({ out }) => !readGoneOut(out)).map(({ site, out }) => ({ site, out, url: `${site.base}${out.replace(/(^|\/)index\.html$/, '$1')}` }))
}

/** The whole of an answer that a reader gets: status, headers, body. */
export async function wholeOf(response: Response): Promise<Uint8Array> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return Buffer.concat([Buffer.from(`${response.status}\n${headers}\n\n`), await bodyOf(response)])
}

/** Milliseconds in which a stream that has something to tell begins to. */
const EVENT_MS = 2_000

/** The body of an answer; of a stream that does not end, what comes up to its first event. */
export async function bodyOf(response: Response): Promise<Uint8Array> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return Buffer.from(await response.arrayBuffer())
  const reader = response.body?.getReader()
  const parts: Uint8Array[] = []
  // How long to wait before asking again comes first; the event with it, or a moment later, or there is none yet.
  for (let isAwaited = reader !== undefined; reader && isAwaited; ) {
    const { value } = await Promise.race([reader.read(), pause(EVENT_MS, { value: undefined }, { ref: false })])
    if (value) parts.push(value)
    isAwaited = value !== undefined && !/^data: .*\n\n/m.test(Buffer.concat(parts).toString('latin1'))
  }
  await reader?.cancel()
  return Buffer.concat(parts)
}

/** Runs some work on each, so many at a time. */
export async function inTurn<T>(list: readonly T[], work: (item: T) => Promise<void>, lanes = 8): Promise<void> {
  const rest = [...list]
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
  }))
}
