import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from '../../lib/model/sites.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'

/** Gives the file at an address of a site: one it makes, or one of its assets below a folder. */
export function filesOfSite({ base }: Pick<Site, 'base'>, live: Pick<LiveSite, 'outputs'>, assetsDir: string): (address: string) => Uint8Array | string {
  const read = new Map<string, Uint8Array>()
  return (address) => {
    const out = address.slice(base.length)
    const output = live.outputs().get(out)
    if (output?.kind === 'text') return output.text
    const bytes = read.get(out) ?? readFileSync(join(assetsDir, out))
    read.set(out, bytes)
    return bytes
  }
}
