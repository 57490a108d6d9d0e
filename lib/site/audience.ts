import { COMMON_AREA, type Site } from '../model/sites.ts'

/**
 * Whether a page below `reader` may show what belongs to `owner`, a title included. On a public site always; on the
 * intranet an area is read by its own people, so what it holds is named on its own pages only.
 */
export function mayShow(site: Pick<Site, 'tipo'>, reader: string, owner: string): boolean {
  return site.tipo === 'public' || owner === COMMON_AREA || owner === reader
}
