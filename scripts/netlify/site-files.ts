import type { TreeFile } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { IMAGE, imageShape } from '../images/image-shape.ts'
import type { ContentPack } from './content-pack.ts'

interface Sources {
  readonly forge: Pick<Forge, 'blob' | 'publications'>
  readonly pack: ContentPack
}

/** Files that changed since the deploy and are asked about one by one: more than this, and their dates come from the text. */
const MOST_ASKED = 40

/** Files of a site as its graph takes them: what the deploy did not bring along is asked of the forge. */
export async function siteFiles({ forge, pack }: Sources, files: readonly TreeFile[]): Promise<ReadonlyMap<string, SiteFile>> {
  const isAsked = files.filter(({ path, oid }) => !pack.file(path, oid)).length <= MOST_ASKED
  const read = files.map(async ({ path, oid, size }): Promise<readonly [string, SiteFile]> => {
    const known = pack.file(path, oid)
    const isText = path.endsWith('.md')
    const changedAt = known ? known.changedAt : isText && isAsked ? ((await forge.publications(path, 1))[0]?.commit.at ?? null) : null
    const file = { oid, changedAt, ...(known?.hasHistory === undefined ? {} : { hasHistory: known.hasHistory }) }
    if (isText) return [path, { ...file, bytes: await forge.blob(oid) }]
    if (known) return [path, { ...file, size, ...(known.shape ? { shape: known.shape } : {}) }]
    return [path, { ...file, size, ...(isAsked && IMAGE.test(path) ? imageShape(path, await forge.blob(oid)) : {}) }]
  })
  return new Map(await Promise.all(read))
}
