import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { type Fills, NO_FILLS, readFills } from '../../lib/import/wordpress/map/fills.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import { ImportOptionProblem } from './problems/import-option-problem.ts'
import { IMPORT_WORDS as say } from './words.ts'

/** What an import was asked to do. */
export interface ImportRequest {
  /** The export. */
  readonly file: string
  readonly site: Site
  readonly sites: readonly Site[]
  /** The folder that holds the sites' folders. */
  readonly contentDir: string
  readonly reportDir: string
  /** The folder of the old site's files, where there is a copy. */
  readonly mediaDir: string | null
  readonly fetch: boolean
  readonly owner: string | null
  readonly fills: Fills
  readonly withDrafts: boolean
  readonly replace: boolean
}

const TEXT = { type: 'string' } as const
const FLAG = { type: 'boolean', default: false } as const
const OPTIONS = { site: TEXT, out: TEXT, into: TEXT, content: { ...TEXT, default: 'content' }, media: TEXT, fetch: FLAG, owner: TEXT, fill: TEXT, report: TEXT, 'with-drafts': FLAG, replace: FLAG } as const

/** @throws {ImportOptionProblem | InvalidSitesProblem} */
export async function readImportRequest(args: readonly string[]): Promise<ImportRequest> {
  const { values, positionals } = parsed(args)
  const [from, file] = positionals
  if (from !== 'wordpress' || file === undefined || positionals.length > 2 || values.site === undefined) throw new ImportOptionProblem(say.what, say.whatRemedy(say.usage))
  const { out, into } = values
  if ((out === undefined) === (into === undefined)) throw new ImportOptionProblem(say.whereTo, say.whereToRemedy)
  const sites = await readSites(into ?? values.content)
  return {
    file,
    site: publicSite(sites, values.site),
    sites,
    contentDir: into ?? join(out ?? '', 'content'),
    reportDir: values.report ?? (out === undefined ? 'importazione-wordpress' : join(out, 'rapporto')),
    mediaDir: values.media ?? null,
    fetch: values.fetch,
    owner: values.owner ?? null,
    fills: values.fill === undefined ? NO_FILLS : await readFillsFile(values.fill),
    withDrafts: values['with-drafts'],
    replace: values.replace,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  } catch {
    throw new ImportOptionProblem(say.what, say.whatRemedy(say.usage))
  }
}

async function readSites(folder: string): Promise<readonly Site[]> {
  const file = join(folder, 'siti.yml')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new ImportOptionProblem(say.noSites(file), say.noSitesRemedy)
  return parseSites(text)
}

function publicSite(sites: readonly Site[], name: string): Site {
  const site = sites.find(({ key }) => key === name)
  if (!site) throw new ImportOptionProblem(say.noSite(name, sites.map(({ key }) => key)), say.noSiteRemedy)
  if (site.tipo !== 'public') throw new ImportOptionProblem(say.notPublic(name), say.noSiteRemedy)
  return site
}

async function readFillsFile(file: string): Promise<Fills> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new ImportOptionProblem(say.noFile(file), say.noFileRemedy)
  const fills = readFills(readYaml(text))
  if (!fills) throw new ImportOptionProblem(say.badFills(file), say.badFillsRemedy)
  return fills
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'core', maxAliasCount: 0 }) as unknown
  } catch {
    return false
  }
}
