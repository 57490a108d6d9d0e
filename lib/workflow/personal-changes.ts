import type { FileChange } from '../forge/commit.ts'
import type { Entry } from '../model/entry.ts'
import { personalMediaOf } from '../model/personal/personal-media.ts'
import { writePersonalReference } from '../model/personal/personal-reference.ts'
import type { Site } from '../model/sites.ts'
import { PersonalFileProblem } from './problems/personal-file-problem.ts'
import type { Workplace } from './workplace.ts'

/**
 * What a save writes of the files it brings: those that the page says to hold personal data are kept outside the history, which
 * gets a reference, before anything of them is written anywhere.
 *
 * @throws {PersonalFileProblem} where there is no place for them: nothing was written
 */
export function personalChanges({ personal }: Workplace, site: Site, entry: Entry, media: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<readonly FileChange[]> {
  const marked = new Set(personalMediaOf(entry, site.tipo).map((file) => `content/${site.key}${file}`))
  return Promise.all(
    media.map(async ({ path, bytes }) => {
      if (!marked.has(path)) return { path, content: bytes }
      if (!personal) throw new PersonalFileProblem('noPlace', path)
      return { path, content: writePersonalReference(await personal.keep(path, bytes)) }
    }),
  )
}
