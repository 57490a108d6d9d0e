import type { Proposal } from '../forge/proposal.ts'
import { readMediaPath } from '../model/entry-path.ts'
import type { Site } from '../model/sites.ts'
import { mediaUrl } from './media-url.ts'

/** A rendered page whose proposed images are looked at through the proposal: they have no public address yet. */
export function withProposedMedia(html: string, proposal: Proposal, site: Site | undefined): string {
  return proposal.paths
    .flatMap((path) => readMediaPath(path) ?? [])
    .reduce((page, { site: key, owner, name }) => {
      const url = mediaUrl(`content/${key}/${owner}/media/${name}`, proposal.number).replaceAll('&', '&amp;')
      return page.replaceAll(`"${site?.base ?? '/'}${owner}/media/${name}"`, `"${url}"`)
    }, html)
}
