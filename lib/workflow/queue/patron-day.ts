import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import type { Published } from '../published.ts'

/** The feast of the municipality whose pages a path is of, `MM-DD`; an intranet of several and the rules have the national holidays alone. */
export function patronDay(published: Pick<Published, 'site'>, path: string): string | undefined {
  const site = published.site((readEntryPath(path) ?? readMediaPath(path))?.site ?? '')
  return site?.tipo === 'public' ? site.patrono : undefined
}
