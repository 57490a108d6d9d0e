import { checkPlace } from '../../checks/tree.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Entry } from '../../model/entry.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { checkDirectoryEntry } from '../check-directory-entry.ts'
import { InvalidEntryProblem } from '../problems/invalid-entry-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/**
 * Does the text of a page fit the model and its place, as a save of it would have to?
 *
 * @throws {InvalidEntryProblem}
 */
export async function checkPage({ forge }: Workplace, published: Published, proposal: Proposal, { path, site }: { readonly path: string; readonly site: Site }, text: string): Promise<Entry> {
  const result = parseEntry(path, new TextEncoder().encode(text), site.tipo)
  if ('issues' in result) throw new InvalidEntryProblem(result.issues)
  const index = published.index(site)
  const proposed = new Set((await forge.list(proposal.tip, `content/${site.key}`)).map((file) => file.path))
  const issues = [...checkPlace(result.entry, { ...index, hasMedia: (file) => proposed.has(file) }), ...checkDirectoryEntry(result.entry, published)]
  if (issues.length > 0) throw new InvalidEntryProblem(issues)
  return result.entry
}
