import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { FieldChange } from '../../model/compare/field-change.ts'
import type { Site } from '../../model/sites.ts'
import type { Published } from '../published.ts'
import { expertFileUrl } from './expert-file-url.ts'
import type { OpenCheck } from './find-expert-check.ts'

/**
 * A changed picture or file with the addresses at which somebody outside may look at it: through their question what is
 * proposed, on the site what is open to everybody. Of any other only the name is said.
 */
export function withExpertAddresses({ rules }: Pick<Published, 'rules'>, { proposal, check }: OpenCheck, site: Site, change: FieldChange): FieldChange {
  if (change.show !== 'image' && change.show !== 'file') return change
  const files = [change.before, change.after].map((file) => (file === null ? null : `content/${site.key}${file}`))
  const isProposed = (path: string | null | undefined) => typeof path === 'string' && proposal.paths.includes(path)
  const isOpen = (path: string | null | undefined) => path === null || path === undefined || mayRead(rules, null, accessPath(path))
  if (!isOpen(files[0]) || (!isProposed(files[1]) && !isOpen(files[1]))) return { ...change, show: 'value', before: nameOf(change.before), after: nameOf(change.after) }
  const publicly = (file: string | null) => file && `${site.base}${file.slice(1)}`
  return { ...change, before: publicly(change.before), after: isProposed(files[1]) ? expertFileUrl(check.asked.id, files[1] ?? '') : publicly(change.after) }
}

function nameOf(file: string | null): string | null {
  return file && file.slice(file.lastIndexOf('/') + 1)
}
