import type { Site } from '../../lib/model/sites.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'
import { searchDocuments } from '../../templates/search/documents.tsx'
import { makeIndex } from './make-index.ts'
import { NoSearchProblem } from './no-search-problem.ts'
import { writeIndex } from './search-folder.ts'

/**
 * Makes the search of a public site that was just built, in its folder. A site for some readers has none: an index holds
 * what all its readers may read.
 *
 * @returns how many files were written, or why there are none: a site goes out without its search
 */
export async function indexSite(site: Site, live: LiveSite, outDir: string): Promise<number | NoSearchProblem> {
  if (site.tipo !== 'public') return 0
  try {
    const files = await makeIndex(live.show((queries) => [...searchDocuments(queries)]))
    await writeIndex(outDir, files)
    return files.size
  } catch (error) {
    if (error instanceof NoSearchProblem) return error
    throw error
  }
}
