import type { FileChange } from '../../forge/commit.ts'
import type { Entry } from '../../model/entry.ts'
import { sameBytes } from '../same-bytes.ts'
import { mayShow } from '../../site/audience.ts'
import { mediaOf } from '../../site/media-refs.ts'
import type { Site } from '../../model/sites.ts'
import { PlaceTakenProblem } from '../problems/place-taken-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/** The files that go along with a page, and the page's text with their new names. */
export interface MediaAlong {
  readonly changes: readonly FileChange[]
  readonly rename: (text: string) => string
}

/**
 * The files of the former owner that a page shows and that its new readers may not be given. On a public site they stay
 * where they are and are still shown; on the intranet each area has its readers, so a copy goes along.
 *
 * @throws {PlaceTakenProblem} where another file has the name
 */
export async function mediaAlong({ forge }: Workplace, published: Published, site: Site, entry: Entry, owner: string): Promise<MediaAlong> {
  const files = mediaOf(entry, site.tipo).filter((file) => file.startsWith(`/${entry.owner}/`) && !mayShow(site, owner, entry.owner))
  const oids = new Map(published.files.map(({ path, oid }) => [path, oid]))
  const changes: FileChange[] = []
  for (const file of files) {
    const [from, to] = [oids.get(`content/${site.key}${file}`), `content/${site.key}${renamed(file, owner)}`]
    if (from === undefined) continue
    const [content, there] = [await forge.blob(from), oids.get(to)]
    if (there !== undefined && !sameBytes(await forge.blob(there), content)) throw new PlaceTakenProblem('media', to)
    if (there === undefined) changes.push({ path: to, content })
  }
  return { changes, rename: (text) => files.reduce((renaming, file) => renaming.replaceAll(file, renamed(file, owner)), text) }
}

function renamed(file: string, owner: string): string {
  return file.replace(/^\/[^/]+\//, `/${owner}/`)
}
