import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import { createStorage } from 'unstorage'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { contentPlace } from '../../../scripts/backup/content-place.ts'
import { copiesIn, findCopy } from '../../../scripts/backup/copies-in.ts'
import { readCopy } from '../../../scripts/backup/read-copy.ts'
import { readReachable } from '../../../scripts/backup/read-reachable.ts'
import { readSums, writeSums } from '../../../scripts/backup/sums.ts'
import { verifyCopy } from '../../../scripts/backup/verify-copy.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { verifyFolder } from '../../lib/access-log/events.ts'
import { nativeGit, withGit } from '../../lib/forge/embedded/scratch.ts'
import { portale } from '../../lib/forge/people.ts'
import { bytesBelow, openPortalFolder } from './portal-folder.ts'

const portal = await openPortalFolder()
test.after(() => portal.end())
for (let n = 0; n < 6; n++) await portal.write()

const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = (error: unknown) => (error as { code?: string }).code
const refused = (work: Promise<unknown>) => work.then(() => 'no error', codeOf)
const isWhole = async (folder: string) => {
  const { faults, missing } = await verifyCopy(await readCopy(folder))
  return faults.length + missing.length === 0
}

test('a copy holds every ref of the archive, all their objects, the store, the log and the rules, and no key', async () => {
  const { folder, facts } = await portal.backup()
  assert.ok(await isWhole(folder))
  assert.equal(Object.keys(facts.refs).filter((ref) => !/^refs\/(heads\/(main|cms\/)|meta\/|audit\/)/.test(ref)), [])
  for (const kind of ['refs/heads/main', 'refs/heads/cms/', 'refs/meta/', 'refs/audit/']) assert.ok(Object.keys(facts.refs).some((ref) => ref.startsWith(kind)), kind)
  assert.equal(await bytesBelow(join(folder, DATA.store)), await bytesBelow(join(portal.dataDir, DATA.store)))
  assert.is((await verifyFolder(join(folder, DATA.accessLog))).breaks.length, 0)
  assert.is(JSON.parse(await readFile(join(folder, 'regole.json'), 'utf8')).commit, facts.refs['refs/heads/main'])
  assert.not.ok((await readCopy(folder)).sums.has('chiavi/session.key'))
})

test('the keys are in it when they are asked for: apart, and for their owner only', async () => {
  const { folder } = await portal.backup({ keyFile: join(portal.dataDir, DATA.key) })
  const key = join(folder, 'chiavi', 'session.key')
  assert.equal(await readFile(key), Buffer.alloc(32, 7))
  assert.is((await stat(key)).mode & 0o777, 0o600)
  assert.is(await refused(portal.backup({ keyFile: join(portal.root, 'altrove') })), 'no-key')
  for (const name of ['', 'chiavi', DATA.store, DATA.repository]) assert.is((await stat(join(folder, name))).mode & 0o077, 0, name)
})

test('while the portal publishes, writes and remembers, every copy is whole and of one moment', async () => {
  let writing = true
  const writer = (async () => {
    while (writing) await portal.write()
  })()
  for (let n = 0; n < 3; n++) {
    const { folder } = await portal.backup()
    assert.ok(await isWhole(folder))
    const forge = await openEmbeddedForge({ dir: join(folder, DATA.repository), committer: portale })
    const proposals = await forge.proposals()
    const head = await forge.head()
    assert.ok(proposals.some(({ status }) => status === 'published'))
    for (const { status, tip, number } of proposals) {
      assert.is((await readReachable(join(folder, DATA.repository), [tip])).missing.length, 0)
      if (status === 'published') assert.ok(await forge.read(head, `content/prova/urp/media/nota-${number}.svg`), `what is recorded as published is published: ${number}`)
    }
    await forge.shutDown()
    await rm(join(folder, DATA.repository, 'redazione'), { recursive: true })
    const store = openStore(join(folder, DATA.store))
    const known = await Promise.all((await store.getKeys()).map((key) => store.getItem<{ proposal: number }>(key)))
    assert.ok(known.length >= proposals.length - 1, 'what was written with a proposal is not older than it')
    assert.is((await verifyFolder(join(folder, DATA.accessLog))).breaks.length, 0)
  }
  writing = false
  await writer
})

withGit(test, 'native git reads the archive of a copy, also after a gc packed half of the original', async () => {
  await portal.backup()
  nativeGit(join(portal.dataDir, DATA.repository), ['gc', '--quiet'])
  await portal.write()
  const { folder, facts } = await portal.backup()
  const repository = join(folder, DATA.repository)
  nativeGit(repository, ['fsck', '--strict'])
  const refs = nativeGit(repository, ['for-each-ref', '--format=%(objectname) %(refname)'])
  assert.is(refs, nativeGit(join(portal.dataDir, DATA.repository), ['for-each-ref', '--format=%(objectname) %(refname)']))
  assert.is(Object.keys(facts.refs).length, refs.split('\n').length)
})

test('what did not change is not written again, and what the disk spoilt in the former copy is', async () => {
  const first = await portal.backup()
  const second = await portal.backup()
  const [path = ''] = [...(await readCopy(second.folder)).sums.keys()].filter((name) => name.startsWith(`${DATA.store}/`))
  const inode = async (folder: string) => (await stat(join(folder, path))).ino
  assert.is(await inode(first.folder), await inode(second.folder))
  await chmod(join(second.folder, path), 0o600)
  await writeFile(join(second.folder, path), 'rovinato')
  const third = await portal.backup()
  assert.ok(await isWhole(third.folder))
  assert.not.ok(await isWhole(second.folder))
  assert.is.not(await inode(third.folder), await inode(second.folder))
  for (const { folder } of [first, second]) await rm(folder, { recursive: true })
})

test('the oldest copies go, so many as are asked for stay', async () => {
  for (let n = 0; n < 3; n++) await portal.backup()
  const before = await copiesIn(portal.copies)
  const { forgotten } = await portal.backup({ keep: 2 })
  const left = await copiesIn(portal.copies)
  assert.is(left.length, 2)
  assert.is(forgotten, before.length - 1)
  assert.is(left[0], before.at(-1))
})

test('an archive that lost an object is not copied as if it were whole, and the former copies stay', async () => {
  const broken = await openPortalFolder()
  const { folder } = await broken.backup()
  const objects = join(broken.dataDir, DATA.repository, 'objects')
  const lost = (await readdir(objects, { recursive: true, withFileTypes: true })).find((file) => file.isFile())
  await rm(join(lost?.parentPath ?? '', lost?.name ?? ''))
  assert.is(await refused(broken.backup()), 'incomplete-repository')
  assert.equal(await readdir(broken.copies), [folder.slice(broken.copies.length + 1)])
  assert.ok(await isWhole(folder))
  await broken.end()
})

test('copies do not lie in the folder they are copies of, nor two at once in one place, nor of nothing', async () => {
  assert.is(await refused(portal.backup({ into: join(portal.dataDir, 'copie') })), 'copy-inside-data')
  assert.is(await refused(portal.backup({ into: portal.root })), 'copy-inside-data')
  assert.is(await refused(contentPlace(join(portal.root, 'niente'), null, false)), 'no-data')
  assert.is(await refused(contentPlace(join(portal.root, 'niente'), null, true)), 'no-data')
  assert.is(await contentPlace(portal.dataDir, null, false), 'here')
  const both = await Promise.all([refused(portal.backup()), refused(portal.backup())])
  assert.equal(both.sort(), ['copies-busy', 'no error'])
})

test('of a portal whose content is on GitHub nothing is copied while nothing leads to it, and the rest where that is asked for', async () => {
  const dataDir = join(portal.root, 'di-github')
  await mkdir(join(dataDir, DATA.github), { recursive: true })
  await openStore(join(dataDir, DATA.store)).setItem('richieste:1', 'aiuto')
  assert.is(await refused(contentPlace(dataDir, null, false)), 'no-github-settings')
  const github = { owner: 'ente', repo: 'contenuti', app: { id: 1, installation: 2, privateKey: '' } }
  assert.is(await contentPlace(dataDir, github, false), github)
  const content = await contentPlace(dataDir, github, true)
  assert.is(content, 'elsewhere')
  const { folder, facts } = await portal.backup({ dataDir, content, into: join(portal.root, 'copie-github') })
  assert.equal(facts.refs, {})
  assert.ok((await readCopy(folder)).sums.has(`${DATA.store}/richieste/1`))
  assert.ok(await isWhole(folder))
})

test('a store that is no folder is copied as the files it would be', async () => {
  const elsewhere = createStorage()
  await elsewhere.setItemRaw('richieste:2026:1', bytes('aiuto'))
  await elsewhere.setItemRaw('voti:prato', bytes('{}'))
  const { folder } = await portal.backup({ store: elsewhere, into: join(portal.root, 'copie-altrove') })
  const store = openStore(join(folder, DATA.store))
  assert.equal((await store.getKeys()).sort(), ['richieste:2026:1', 'voti:prato'])
  assert.is(await store.getItem('richieste:2026:1'), 'aiuto')
  assert.ok(await isWhole(folder))
})

test('the newest copy is found, one is found by its name, and where there is none it is said', async () => {
  const { folder } = await portal.backup()
  assert.is(await findCopy(portal.copies), folder)
  assert.is(await findCopy(folder), folder)
  await mkdir(join(portal.root, 'vuota'))
  assert.is(await refused(findCopy(join(portal.root, 'vuota'))), 'no-copy')
})

test('the manifest is what sha256sum reads, whatever the names, and is understood whole or not at all', () => {
  const sum = 'ab'.repeat(32)
  const odd = new Map([['archivio/a b', sum], ['archivio/riga\na capo', sum], ['archivio/barra\\rovescia', sum]])
  assert.equal(readSums(writeSums(odd)), new Map([...odd].sort(([a], [b]) => (a < b ? -1 : 1))))
  assert.ok(writeSums(odd).includes(`\\${sum}  archivio/riga\\na capo\n`))
  for (const text of ['', `${sum}  a`, `${sum}  a\n${sum}  a\n`, `${sum} a\n`, `${sum}  a\nrovinato\n`]) assert.is(readSums(text), null, JSON.stringify(text))
})

test.run()
