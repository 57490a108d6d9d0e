import type { TreeFile } from '../forge/commit.ts'
import type { Entry } from '../model/entry.ts'
import { personalMediaOf } from '../model/personal/personal-media.ts'
import type { Site } from '../model/sites.ts'
import { PersonalFileProblem } from './problems/personal-file-problem.ts'

/**
 * A file that a page says to hold personal data must not lie in the history as it is: one that was loaded before the mark was
 * set, or from the library of files, is loaded again.
 *
 * @param files of the tree that is looked at
 * @throws {PersonalFileProblem}
 */
export function refusePlainPersonal(site: Site, entry: Entry, files: readonly TreeFile[]): void {
  const marked = new Set(personalMediaOf(entry, site.tipo).map((file) => `content/${site.key}${file}`))
  const plain = marked.size > 0 ? files.find(({ path, personal }) => marked.has(path) && !personal) : undefined
  if (plain) throw new PersonalFileProblem('plain', plain.path)
}
