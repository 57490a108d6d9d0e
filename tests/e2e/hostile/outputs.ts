import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { readGoneOut } from '../../../lib/site/gone-out.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { isHalfWritten } from '../../is-half-written.ts'

/** A file of a built site. */
export interface Output {
  readonly site: Site
  /** Below the folder of the site. */
  readonly out: string
  readonly bytes: Buffer
  /** The addresses it is served at, without host; what is said of a page that went is served with another status. */
  readonly addresses: readonly string[]
}

/** Every file of the built sites below `root` (`root/<site key>/…`). */
export async function readOutputs(root: string, sites: readonly Site[]): Promise<readonly Output[]> {
  const found = await Promise.all(
    sites.map(async (site) => {
      const files = (await readdir(join(root, site.key), { recursive: true, withFileTypes: true })).filter((file) => file.isFile() && !isHalfWritten(file.name))
      return Promise.all(
        files.map(async (file) => {
          const whole = join(file.parentPath, file.name)
          const out = whole.slice(join(root, site.key).length + 1).split(sep).join('/')
          const folder = /(?:^|\/)index\.html$/.test(out) ? [site.base + out.replace(/index\.html$/, '')] : []
          return { site, out, bytes: await readFile(whole), addresses: readGoneOut(out) ? [] : [...folder, site.base + out] }
        }),
      )
    }),
  )
  return found.flat()
}
