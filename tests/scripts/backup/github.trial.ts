import { mkdtemp, readdir, readFile, rm, stat, writeFile, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { readCopy } from '../../../scripts/backup/read-copy.ts'
import { takeBackup } from '../../../scripts/backup/take-backup.ts'
import { verifyCopy } from '../../../scripts/backup/verify-copy.ts'
import { restoreCopy } from '../../../scripts/restore/restore-copy.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { nativeGit } from '../../lib/forge/embedded/scratch.ts'
import { APP, emulatedGitHub, type Fault, OWNER, REPO } from '../../lib/forge/github/emulated.ts'
import { seeded } from '../../lib/forge/github/open.ts'
import { mario, portale } from '../../lib/forge/people.ts'

const put = (path: string, text: string | Uint8Array) => ({ path, content: typeof text === 'string' ? new TextEncoder().encode(text) : text })
const PHOTO = put('content/prato/urp/media/foto.jpg', new Uint8Array(200_000).fill(7))
const github = await emulatedGitHub()
let ahead = 0
const forge = await seeded(github, [put('content/a.md', 'a\n'), PHOTO], { pause: 5, clock: () => Date.now() + ahead })
const root = await mkdtemp(join(tmpdir(), 'copia-da-github-'))
const dataDir = join(root, 'dati')
const into = join(root, 'copie')
test.after(async () => {
  await forge.shutDown()
  await github.close()
  await rm(root, { recursive: true, force: true })
})

const content = { owner: OWNER, repo: REPO, app: APP, apiUrl: github.url, patience: 1000, pause: 5, answerWithin: 2000 }
const backup = () => takeBackup({ dataDir, content, store: null, into, keyFile: null, signingKeyFile: null, keep: 30, now: Date.now(), report: () => undefined })
const draft = async (name: string) => forge.propose({ branch: `cms/prove/${name}`, title: name, kind: 'new', author: mario, message: name, base: await forge.head(), changes: [put(`content/${name}.md`, `${name}\n`)] })
const publish = async (name: string) => {
  const { number, tip } = await draft(name)
  return forge.merge({ number, expectedTip: tip, by: mario, message: 'Pubblica', trailers: [] })
}
const isWhole = async (folder: string) => {
  const { faults, missing } = await verifyCopy(await readCopy(folder))
  return faults.length + missing.length === 0
}
const packs = async (folder: string) => (await readdir(join(folder, DATA.repository, 'objects/pack'))).filter((name) => name.endsWith('.pack'))

await publish('uno')
await draft('aperta')

test('a copy holds every ref of the repository on GitHub and every object of them, heavy files too, and git finds it sound', async () => {
  const { facts, folder } = await backup()
  assert.is(facts.origin, `${OWNER}/${REPO}`)
  const refs = (await Promise.all(['heads', 'meta', 'audit'].map((kind) => github.byHand('GET', `git/matching-refs/${kind}/`)))).flatMap(({ body }) => body as { ref: string; object: { sha: string } }[])
  assert.equal(facts.refs, Object.fromEntries(refs.map(({ object, ref }) => [ref, object.sha]).sort()))
  for (const kind of ['refs/heads/main', 'refs/heads/cms/', 'refs/meta/proposals', 'refs/audit/']) assert.ok(refs.some(({ ref }) => ref.startsWith(kind)), kind)
  assert.ok(await isWhole(folder))
  nativeGit(join(folder, DATA.repository), ['fsck', '--strict'])
  assert.is(JSON.parse(await readFile(join(folder, 'regole.json'), 'utf8')).commit, await forge.head())
})

test('the next one brings what is new and shares the rest, and one that the disk has spoilt is no base for another', async () => {
  const [first = ''] = await readdir(into)
  await publish('due')
  const second = await backup()
  const [old = ''] = await packs(join(into, first))
  assert.equal((await packs(second.folder)).length, 2)
  const inode = async (folder: string) => (await stat(join(folder, DATA.repository, 'objects/pack', old))).ino
  assert.is(await inode(second.folder), await inode(join(into, first)))
  const spoilt = join(second.folder, DATA.repository, 'objects/pack', old)
  const bytes = await readFile(spoilt)
  await rm(spoilt)
  await writeFile(spoilt, bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte)))
  await chmod(spoilt, 0o400)
  const third = await backup()
  assert.ok(await isWhole(third.folder))
  assert.not.ok(await isWhole(second.folder))
  assert.equal((await packs(third.folder)).length, 1)
  for (const name of [first, second.folder.split('/').at(-1) ?? '']) await rm(join(into, name), { recursive: true })
})

test('restored, it is a repository a portal works on: the same pages, the same proposals, and the next one can be published', async () => {
  const { folder } = await backup()
  const target = join(root, 'ripristinato')
  await restoreCopy({ copy: await readCopy(folder), target, replace: false, now: Date.now() })
  const here = await openEmbeddedForge({ dir: join(target, DATA.repository), committer: portale })
  assert.equal(await here.list(await here.head(), ''), await forge.list(await forge.head(), ''))
  const states = async (one: Pick<typeof forge, 'proposals'>) => (await one.proposals()).map(({ number, status, tip, title }) => [number, status, tip, title])
  assert.equal(await states(here), await states(forge))
  assert.equal((await here.read(await here.head(), PHOTO.path))?.length, 200_000)
  const [open] = await here.proposals({ open: true })
  const done = await here.merge({ number: open?.number ?? 0, expectedTip: open?.tip ?? '', by: mario, message: 'Pubblica', trailers: [] })
  assert.is(done.status, 'published')
  assert.is(Buffer.from((await here.read(await here.head(), 'content/aperta.md')) ?? []).toString(), 'aperta\n')
  await here.shutDown()
})

test('taken while a publication is under way, it is of before or of after, with nothing begun in it', async () => {
  const before = await draft('prima')
  const after = await draft('dopo')
  // The writer dies when the records say that it is begun; the next one drops that, says that it is begun, moves the line and dies.
  for (const [{ number, tip }, dies] of [[before, /^git\/refs\/heads\/main/], [after, /^git\/refs\/meta\/proposals/]] as const) {
    let said = 0
    github.watch(({ method, path }): Fault | null => (method === 'PATCH' && dies.test(path) && (number === before.number || ++said > 2) ? 'drop' : null))
    await forge.merge({ number, expectedTip: tip, by: mario, message: 'Pubblica', trailers: [] }).catch(() => null)
    github.watch()
    const { folder } = await backup()
    assert.ok(await isWhole(folder))
    const here = await openEmbeddedForge({ dir: join(folder, DATA.repository), committer: portale })
    const isPublished = number === after.number
    assert.is((await here.proposal(number))?.status, isPublished ? 'published' : 'draft')
    assert.is((await here.read(await here.head(), `content/${isPublished ? 'dopo' : 'prima'}.md`)) !== null, isPublished)
    await here.shutDown()
    await rm(folder, { recursive: true })
    // What nobody finished within a minute is nobody's.
    ahead += 61_000
  }
})

test('where GitHub does not answer, refuses, or breaks off there is no copy, the former ones stay, and nothing of the token is anywhere', async () => {
  const before = await readdir(into)
  const faults: readonly (readonly [Fault, string])[] = [[{ status: 401, body: { message: 'Bad credentials' } }, 'github-access'], [{ status: 502 }, 'github-unreachable'], ['cut', 'github-unreachable'], [{ status: 429, headers: { 'retry-after': '100' } }, 'github-limit']]
  for (const [fault, code] of faults) {
    github.watch(({ path }) => (path === 'git-upload-pack' || (code === 'github-access' && !path.endsWith('access_tokens')) ? fault : null))
    const error = (await backup().then(() => null, (caught: unknown) => caught)) as { code?: string; stack?: string } | null
    assert.is(error?.code, code)
    assert.not.match(JSON.stringify([error, error?.stack]), /ghs_|Basic |PRIVATE/)
  }
  github.watch()
  assert.equal(await readdir(into), before)
  const { folder } = await backup()
  const texts = await Promise.all((await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')))
  assert.not.ok(texts.some((text) => /ghs_|x-access-token/.test(text)))
})

test.run()
