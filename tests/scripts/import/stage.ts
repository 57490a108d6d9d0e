import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Imported } from '../../../lib/import/wordpress/import-site.ts'
import { type ImportRequest, readImportRequest } from '../../../scripts/import/import-options.ts'
import { runImport } from '../../../scripts/import/run-import.ts'
import { SAMPLE, SAMPLE_FILES } from '../../lib/import/wordpress/sample.ts'
import { wxr, type WxrItem } from '../../lib/import/wordpress/wxr.ts'

/** A folder to import in: the old site's export and files, and a new site that is still empty. */
export interface Stage {
  readonly folder: string
  readonly at: (name: string) => string
  readonly request: (...args: readonly string[]) => Promise<ImportRequest>
  readonly run: (...args: readonly string[]) => Promise<Imported>
  readonly remove: () => Promise<void>
}

export const TODAY = '2026-11-28'

export async function openStage(items: readonly WxrItem[] = SAMPLE): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'da-wordpress-'))
  const at = (name: string) => join(folder, name)
  await mkdir(at('content/prova'), { recursive: true })
  await cp('tests/fixtures/tiny-site/content/siti.yml', at('content/siti.yml'))
  await writeFile(at('export.xml'), wxr(items))
  for (const [place, bytes] of Object.entries(SAMPLE_FILES)) {
    await mkdir(dirname(at(`uploads/${place}`)), { recursive: true })
    await writeFile(at(`uploads/${place}`), bytes)
  }
  const request = (...args: readonly string[]) => readImportRequest(['wordpress', at('export.xml'), '--site', 'prova', '--content', at('content'), '--media', at('uploads'), '--owner', 'urp', ...args])
  return {
    folder,
    at,
    request,
    run: async (...args) => runImport(await request(...args), { today: TODAY, tell: () => undefined }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The files below a folder, with their bytes as text. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  const read = found.sort().map(async (file): Promise<[string, string]> => [file.slice(folder.length + 1), (await readFile(file)).toString('latin1')])
  return new Map(await Promise.all(read))
}
