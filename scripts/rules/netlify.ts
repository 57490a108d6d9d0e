import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { netlifyRedirects } from '../../lib/access/compile/redirects.ts'
import { buildSiteAssets } from '../assets/site.ts'
import { compileGate } from '../build/compile-gate.ts'
import { edgeFunction } from '../build/edge-function.ts'
import { gatePages } from '../build/gate-pages.tsx'
import type { ContentTerritory } from '../build/read-territory.ts'
import { departedOf } from './departed.ts'
import { rereadRedirects } from './reread-redirects.ts'

/** What Netlify is given, by the name one asks for. */
export const NETLIFY_COMPILERS: ReadonlyMap<string, (territory: ContentTerritory, contentDir: string) => Promise<string>> = new Map([
  ['netlify', gateModule],
  ['redirects', redirects],
])

/** The gate as a module, for a deploy whose restricted files lie at their own addresses: `npm run build -- --shadow` makes one that hides them as well. */
async function gateModule(territory: ContentTerritory, contentDir: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
  try {
    // The names of the styles hold a hash of what they are: the pages of the gate name those of this version.
    return await edgeFunction(compileGate(territory, null, gatePages(await buildSiteAssets(dir)), await departedOf(contentDir, territory)))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** @throws {NoNetlifyEngineProblem | RedirectsMisreadProblem} a file that was not read again, or not as it was meant, is not handed over */
async function redirects(territory: ContentTerritory, contentDir: string): Promise<string> {
  const text = netlifyRedirects({ ...territory, departed: await departedOf(contentDir, territory) })
  await rereadRedirects(text, territory)
  return text
}
