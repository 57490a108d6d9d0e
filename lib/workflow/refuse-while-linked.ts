import { accessPath } from '../access/covering.ts'
import { mayRead } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { Oid } from '../forge/commit.ts'
import type { Forge } from '../forge/forge.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { StillLinkedProblem } from './problems/still-linked-problem.ts'
import type { Published } from './published.ts'
import { brokenLinks } from './removal/broken-links.ts'

/**
 * @param after what would be in force without the page
 * @param former its bytes, where they are known: from them comes the address that texts may link to
 * @throws {StillLinkedProblem} while another page of the site points at it; it tells this person only the titles they may read
 */
export async function refuseWhileLinked(forge: Pick<Forge, 'blob'>, after: Published, person: Person, path: string, former: Oid | null): Promise<void> {
  const gone = readEntryPath(path)
  const site = gone && after.site(gone.site)
  if (!gone || !site) return
  const linking = (await brokenLinks(forge, after, site, gone, former)).map(({ entry }) => entry)
  if (linking.length === 0) return
  const readable = linking.filter((entry) => mayRead(after.rules, person, accessPath(entry.path)))
  throw new StillLinkedProblem(path, readable.map(({ values }) => String(values.titolo)), linking.length - readable.length)
}
