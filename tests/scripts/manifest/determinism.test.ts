import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compareFiles } from '../../../lib/history/manifest/compare-files.ts'
import { parseManifest } from '../../../lib/history/manifest/manifest.ts'
import { isOfManifest, MANIFEST_OUT } from '../../../lib/history/manifest/place.ts'
import { filesIn } from '../../../scripts/manifest/files-in.ts'
import { moduleOf } from '../../module-of.ts'

const home = await mkdtemp(join(tmpdir(), 'due-macchine-'))
test.after(() => rm(home, { recursive: true, force: true }))

const SITE = 'cantagallo'
const DAY = '2026-11-27'
const git = (cwd: string, args: readonly string[], input = '') => execFileSync('git', ['-c', 'user.name=Redazione', '-c', 'user.email=r@ente.example', ...args], { cwd, input, encoding: 'utf8' })

/** One site of the sample, with the rubrica that its rules need, as two commits. */
async function archive(): Promise<string> {
  const folder = join(home, 'archivio')
  for (const part of ['siti.yml', 'regole.yml', SITE, 'intranet/tutti/rubrica']) await cp(join('content', part), join(folder, 'content', part), { recursive: true })
  const notice = join(folder, 'content', SITE, 'turismo/evento/festa-farina-dolce.md')
  const text = await readFile(notice, 'utf8')
  git(folder, ['init', '--quiet', '--initial-branch', 'main'])
  for (const [i, words] of ['Di prima.', ''].entries()) {
    await writeFile(notice, `${text}${words}\n`)
    git(folder, ['add', '.'])
    execFileSync('git', ['-c', 'user.name=Redazione', '-c', 'user.email=r@ente.example', 'commit', '--quiet', '-m', 'Contenuti'], { cwd: folder, env: { ...process.env, GIT_AUTHOR_DATE: `2026-11-2${i}T23:30:00Z`, GIT_COMMITTER_DATE: `2026-11-2${i}T23:30:00Z` } })
  }
  return folder
}

/** What another machine does otherwise: its clock, the order in which its disk names files, the rights it gives to new ones. */
const OTHER = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const shift = 41 * 86_400_000 + 7_654_321
const Now = Date
globalThis.Date = class extends Now { constructor(...args) { args.length === 0 ? super(Now.now() + shift) : super(...args) } static now() { return Now.now() + shift } }
const turned = (list) => Array.isArray(list) ? list.reverse() : list
const { readdir, readdirSync, promises: { readdir: promised } } = fs
fs.promises.readdir = async (...args) => turned(await promised(...args))
fs.readdirSync = (...args) => turned(readdirSync(...args))
fs.readdir = (path, ...rest) => { const done = rest.pop(); readdir(path, ...rest, (error, list) => done(error, turned(list))) }
syncBuiltinESMExports()
process.umask(0o077)
`

interface Machine {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly preload: readonly string[]
  /** In which order its files are written. */
  readonly order: (paths: readonly string[]) => readonly string[]
}

async function build(origin: string, { environment, folder, order, preload }: Machine): Promise<string> {
  const clone = join(home, folder, 'contenuti')
  await mkdir(join(home, folder), { recursive: true })
  git(home, ['clone', '--quiet', '--no-checkout', origin, clone])
  git(clone, ['read-tree', 'HEAD'])
  const paths = git(clone, ['ls-files', '-z']).split('\0').filter((path) => path !== '')
  git(clone, ['checkout-index', '-z', '--stdin'], order(paths).map((path) => `${path}\0`).join(''))
  const out = join(home, folder, 'siti')
  const args = [...preload, ...moduleOf('scripts/build.ts'), '--site', SITE, '--content', join(clone, 'content'), '--out', out, '--today', DAY]
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } })
  return join(out, SITE)
}

const origin = await archive()
const preload = join(home, 'altra-macchina.mjs')
await writeFile(preload, OTHER)
const folders = await Promise.all([
  build(origin, { folder: 'una', environment: { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, preload: [], order: (paths) => paths }),
  build(origin, { folder: 'un/altra macchina', environment: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }, preload: ['--import', preload], order: (paths) => paths.toReversed() }),
])

test('the same version built for the same day on two machines gives the same bytes, and one manifest', async () => {
  const [one, other] = await Promise.all(folders.map(filesIn))
  if (!one || !other) throw new Error('nothing was built')
  const kinds = new Set([...one.keys()].map((out) => out.split('.').at(-1)))
  for (const kind of ['html', 'css', 'js', 'xml', 'ics', 'jsonld', 'avif', 'webp', 'pf_index']) assert.ok(kinds.has(kind), `no ${kind} was compared`)
  assert.ok([...one.keys()].some((out) => out.includes('cronologia')), 'no history was compared')
  assert.equal(compareFiles(one, other), { changed: [], added: [], missing: [] })
})

test('the manifest names every file of the site but itself', async () => {
  for (const folder of folders) {
    const manifest = parseManifest(await readFile(join(folder, MANIFEST_OUT), 'utf8'))
    const files = [...(await filesIn(folder))].filter(([out]) => !isOfManifest(out))
    assert.equal(new Map(files), manifest?.files)
    assert.equal([manifest?.site, manifest?.day, manifest?.commit], [SITE, DAY, git(origin, ['rev-parse', 'HEAD']).trim()])
  }
})

test('nothing that is served says on which machine it was made', async () => {
  const tales = [process.cwd(), home, `${tmpdir()}/`, `${homedir()}/`, ...(hostname().length > 5 ? [hostname()] : [])]
  for (const out of (await filesIn(folders[0])).keys()) {
    const text = await readFile(join(folders[0], out), 'latin1')
    assert.equal(tales.filter((tale) => text.includes(tale)), [], out)
  }
})

test.run()
