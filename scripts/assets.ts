import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** The files of the portal that browsers load, and those every site brings along. */
export interface PortalAssets {
  /** Where the sites' own assets lie, and what they are. */
  readonly siteDir: string
  readonly site: v.InferOutput<typeof siteManifest>
  readonly editor: { readonly script: string; readonly style: string }
  readonly desk: { readonly script: string; readonly style: string }
  readonly mailbox: { readonly script: string; readonly style: string }
  /** File on disk by the address the portal serves it at; `/licenze.txt` has the licences of what browsers load. */
  readonly addresses: ReadonlyMap<string, string>
}

const siteManifest = v.object({ style: v.object({ text: v.string(), hash: v.string() }), fonts: v.array(v.string()), portal: v.string(), sprite: v.string(), marks: v.string(), search: v.string(), rating: v.string(), forms: v.string(), files: v.array(v.string()) })
const bundle = v.object({ script: v.string(), style: v.string(), packages: v.pipe(v.array(v.string()), v.readonly()) })
const manifest = v.object({ site: siteManifest, editor: bundle, desk: bundle, mailbox: bundle })

const SOURCES = ['admin', 'lib', 'templates', 'scripts/assets', 'package-lock.json']

type Manifest = v.InferOutput<typeof manifest>

const LEFT_BEHIND_MS = 86_400_000
// What readers of the sites load; the scripts of the sites are ours but for these.
const SITE_PACKAGES = ['node_modules/bootstrap-italia', 'node_modules/preact', 'node_modules/pagefind']
const FONTS_LICENCE = 'templates/fonts/OFL.txt'

/**
 * Builds styles and scripts, or finds those of an earlier start when nothing they are made from has changed. Each state
 * of the sources has a folder of its own, put in place whole: a portal that is running keeps what it serves.
 *
 * @param folder a folder of its own; states that were not used for a day are removed
 */
export async function buildAssets(folder: string): Promise<PortalAssets> {
  const key = await keyOfSources()
  const dir = join(folder, key.slice(0, 16))
  const { site, editor, desk, mailbox } = (await found(dir)) ?? (await build(dir))
  const now = new Date()
  await utimes(dir, now, now)
  await removeOld(folder, now)
  const served = [
    ...site.files.map((file) => [`/${file}`, join(dir, 'site', file)] as const),
    ...(await readdir(join(dir, 'editor'))).map((file) => [`/redazione/editor/${file}`, join(dir, 'editor', file)] as const),
    ...[desk.script, desk.style].map((file) => [`/redazione/scrivania/${file}`, join(dir, 'desk', file)] as const),
    ...(await readdir(join(dir, 'mailbox'))).map((file) => [`/posta/${file}`, join(dir, 'mailbox', file)] as const),
    ['/licenze.txt', join(dir, 'licenze.txt')] as const,
  ]
  return { siteDir: join(dir, 'site'), site, editor, desk, mailbox, addresses: new Map(served) }
}

async function found(dir: string): Promise<Manifest | null> {
  const kept = v.safeParse(manifest, await readJson(join(dir, 'manifest.json')))
  return kept.success ? kept.output : null
}

async function build(dir: string): Promise<Manifest> {
  // The compilers take longer to load than everything else of a start: only who needs them waits.
  const [{ buildSiteAssets }, { bundleEditor }, { bundleDesk }, { bundleMailbox }, { notices }] = await Promise.all([import('./assets/site.ts'), import('./assets/editor.ts'), import('./assets/desk.ts'), import('./assets/mailbox.ts'), import('./assets/notices.ts')])
  const making = `${dir}.${randomUUID()}`
  const folders = ['site', 'editor', 'desk', 'mailbox'].map((name) => join(making, name)) as [string, string, string, string]
  await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })))
  const [site, editor, desk, mailbox] = await Promise.all([buildSiteAssets(folders[0]), bundleEditor(folders[1]), bundleDesk(folders[2]), bundleMailbox(folders[3])])
  const made = { site: { ...site, fonts: [...site.fonts], files: [...site.files] }, editor, desk, mailbox }
  const packages = [...SITE_PACKAGES, ...[editor, desk, mailbox].flatMap((bundle) => bundle.packages)]
  await writeFile(join(making, 'licenze.txt'), `${await notices(packages)}\n${await readFile(FONTS_LICENCE, 'utf8')}`)
  await writeFile(join(making, 'manifest.json'), JSON.stringify(made))
  // Another process may have built the same meanwhile: equal sources, equal files.
  await rename(making, dir).catch(() => rm(making, { recursive: true, force: true }))
  return (await found(dir)) ?? made
}

async function removeOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: now.getTime() }))
    if (now.getTime() - mtimeMs > LEFT_BEHIND_MS) await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function keyOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const files = source.includes('.') ? [source] : await filesBelow(source)
    for (const file of files) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch {
    return null
  }
}
