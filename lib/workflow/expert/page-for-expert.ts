import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import { ExpertLinkProblem } from '../problems/expert-link-problem.ts'
import type { Workplace } from '../workplace.ts'
import { differencesAsked } from './differences-asked.ts'
import { expertFileUrl } from './expert-file-url.ts'
import type { OpenCheck } from './find-expert-check.ts'
import { isForEverybody } from './shown-to-expert.ts'

/** Renders a page of a site as it would be with these files. */
type Preview = (site: string, files: ReadonlyMap<string, Uint8Array | null>, entryPath: string) => Promise<string | null>

/**
 * The whole page a question is about, as it was proposed. Only of what is for everybody: around a page of a closed site
 * there are the titles of others.
 *
 * @throws {ExpertLinkProblem} when the page is none of the question's
 */
export async function pageForExpert(work: Workplace, open: OpenCheck, path: string, preview: Preview): Promise<string> {
  const { proposal, check } = open
  const [published, differences] = await Promise.all([work.published(), differencesAsked(work, open)])
  const place = readEntryPath(path)
  if (!place || !isForEverybody(published, proposal) || !differences.some((one) => one.path === path && one.after !== null)) throw new ExpertLinkProblem()
  const files = new Map(await Promise.all(differences.map(async ({ path: file, after }) => [file, after === null ? null : await work.forge.blob(after)] as const)))
  const html = await preview(place.site, files, path)
  if (html === null) throw new ExpertLinkProblem()
  return withFiles(html, proposal, published.site(place.site)?.base ?? '/', check.asked.id)
}

// What is only proposed has no address on the site yet.
function withFiles(html: string, { paths }: Proposal, base: string, question: string): string {
  return paths.reduce((page, path) => {
    const media = readMediaPath(path)
    return media ? page.replaceAll(`"${base}${media.owner}/media/${media.name}"`, `"${expertFileUrl(question, path).replaceAll('&', '&amp;')}"`) : page
  }, html)
}
