import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isOfManifest } from '../../../lib/history/manifest/place.ts'
import { readGoneOut } from '../../../lib/site/gone-out.ts'
import { differenceOf, type PageDifference } from './compare-pages.ts'
import { kindOf } from './page-kind.ts'

/** A file of the sites, by its path from the folder of all of them: `prato/servizi/index.html`. */
export interface ComparedFile {
  readonly path: string
  readonly kind: string
  readonly how: 'equal' | 'other' | 'gone' | 'new' | 'lost-redirect' | PageDifference['kind']
  readonly changes: Extract<PageDifference, { kind: 'words' }>['changes']
}

/** Named after their content, or made from the pages: another name there says nothing by itself. */
const MADE_FROM_OTHERS: readonly string[] = ['ricerca', 'stili e programmi']

/** Every file of two builds, side by side, sorted by path. */
export async function compareOutputs(beforeDir: string, afterDir: string): Promise<readonly ComparedFile[]> {
  const [before, after] = await Promise.all([filesBelow(beforeDir), filesBelow(afterDir)])
  const compared: ComparedFile[] = []
  for (const path of [...new Set([...before, ...after])].sort()) {
    const inSite = path.slice(path.indexOf('/') + 1)
    const kind = kindOf(inSite)
    const how = await compareFile(join(beforeDir, path), join(afterDir, path), path, { before: before.has(path), after: after.has(path) })
    if (MADE_FROM_OTHERS.includes(kind) && how.kind !== 'equal') continue
    const isLost = readGoneOut(inSite)?.says === 'elsewhere' && (how.kind === 'gone' || how.kind === 'other')
    compared.push({ path, kind, how: isLost ? 'lost-redirect' : how.kind, changes: how.kind === 'words' ? how.changes : [] })
  }
  return compared
}

async function compareFile(before: string, after: string, path: string, there: { readonly before: boolean; readonly after: boolean }): Promise<PageDifference | { readonly kind: 'equal' | 'other' | 'gone' | 'new' }> {
  if (!there.after) return { kind: 'gone' }
  if (!there.before) return { kind: 'new' }
  const [was, is] = await Promise.all([readFile(before), readFile(after)])
  if (was.equals(is)) return { kind: 'equal' }
  return path.endsWith('.html') ? (differenceOf(was.toString('utf8'), is.toString('utf8')) ?? { kind: 'equal' }) : { kind: 'other' }
}

async function filesBelow(folder: string): Promise<ReadonlySet<string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((file) => file.isFile())
  const paths = found.map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'))
  // It names the version of the program: of two it is never the same.
  return new Set(paths.filter((path) => !isOfManifest(path.slice(path.indexOf('/') + 1)) && !path.startsWith('manifesti/')))
}
