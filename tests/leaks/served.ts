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

/** The body of an answer; of a stream that does not end, what comes first. */
export async function bodyOf(response: Response): Promise<Uint8Array> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return Buffer.from(await response.arrayBuffer())
  const reader = response.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return first?.value ?? new Uint8Array()
}

/** Runs some work on each, so many at a time. */
export async function inTurn<T>(list: readonly T[], work: (item: T) => Promise<void>, lanes = 8): Promise<void> {
  const rest = [...list]
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
  }))
}
