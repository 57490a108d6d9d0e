import fs from 'node:fs/promises'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { mario, portale } from '../people.ts'
import { refusal } from '../refusal.ts'
import { nativeGit, type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('a repository that is not sound')

const content = new TextEncoder().encode('pagina\n')
const looseFile = (dir: string, oid: string) => path.join(dir, 'objects', oid.slice(0, 2), oid.slice(2))

async function page(): Promise<Scratch> {
  return scratch([{ changes: [{ path: 'a/pagina.md', content }] }])
}

async function expectBroken(work: Promise<unknown>, reason: RegExp): Promise<void> {
  const problem = await refusal(work)
  assert.is(problem.code, 'repository-broken')
  assert.match(String(problem.data.reason), reason)
  assert.match(problem.message, /^L’archivio dei contenuti/)
  assert.ok(problem.remedy.length > 20)
}

test('a folder that is no repository is not opened', async () => {
  await expectBroken(openEmbeddedForge({ dir: '/nonexistent/contenuti.git', committer: portale }), /not a repository/)
})

test('a HEAD of rubbish is noticed when it is opened', async () => {
  const { dir, dispose } = await page()
  await fs.writeFile(path.join(dir, 'HEAD'), '\0\0\0')
  await expectBroken(openEmbeddedForge({ dir, committer: portale }), /HEAD/)
  await dispose()
})

test('a format of repository that came later is not guessed at', async () => {
  const { dir, dispose } = await page()
  await fs.appendFile(path.join(dir, 'config'), '[extensions]\n\trefStorage = reftable\n')
  await expectBroken(openEmbeddedForge({ dir, committer: portale }), /format/)
  await dispose()
})

test('a published line that names nothing is said to be broken, not empty', async () => {
  const { dir, forge, dispose } = await page()
  await fs.writeFile(path.join(dir, 'refs/heads/main'), '')
  await expectBroken(forge.head(), /no object id/)
  await dispose()
})

test('an empty repository has nothing in force yet, and says that it wants a seed', async () => {
  const { dir, forge, dispose } = await scratch()
  assert.is(await forge.isEmpty(), true)
  await expectBroken(forge.head(), /nothing was ever published/)
  await forge.seed([{ author: mario, at: 0, message: 'Primo', changes: [{ path: 'a.md', content }] }])
  assert.is(await forge.isEmpty(), false)
  assert.is((await fs.readFile(path.join(dir, 'HEAD'), 'utf8')).trim(), 'ref: refs/heads/main')
  await dispose()
})

test('an object that is missing or damaged is named', async () => {
  const repository = await page()
  const head = await repository.forge.head()
  const [file] = await repository.forge.list(head, '')
  const loose = looseFile(repository.dir, file?.oid ?? '')
  await fs.chmod(loose, 0o644)
  for (const damage of [() => fs.truncate(loose, 8), () => fs.writeFile(loose, 'rubbish'), () => fs.rm(loose)]) {
    await damage()
    const fresh = await repository.reopen()
    const work = fresh.read(head, 'a/pagina.md')
    await expectBroken(work, /missing or damaged/)
    assert.is((await refusal(work)).data.oid, file?.oid)
  }
  await fs.rm(looseFile(repository.dir, head))
  await expectBroken((await repository.reopen()).list(head, ''), /missing or damaged/)
  await repository.dispose()
})

test('an object that a crash cut short is healed by the next save of the same bytes', async () => {
  const repository = await page()
  const head = await repository.forge.head()
  const [file] = await repository.forge.list(head, '')
  const loose = looseFile(repository.dir, file?.oid ?? '')
  await fs.chmod(loose, 0o644)
  await fs.truncate(loose, 8)
  const fresh = await repository.reopen()
  await fresh.propose({ branch: 'cms/prova/a', title: 't', kind: 'new', author: mario, message: 'm', base: head, changes: [{ path: 'b.md', content }] })
  assert.equal(await (await repository.reopen()).read(head, 'a/pagina.md'), content)
  await repository.dispose()
})

withGit(test, 'a pack cut short is said to be broken', async () => {
  const repository = await page()
  nativeGit(repository.dir, ['gc', '--quiet'])
  const folder = path.join(repository.dir, 'objects/pack')
  const pack = path.join(folder, (await fs.readdir(folder)).find((name) => name.endsWith('.pack')) ?? '')
  await fs.chmod(pack, 0o644)
  await fs.truncate(pack, 20)
  await expectBroken((await repository.reopen()).list(await repository.forge.head(), ''), /pack/)
  await repository.dispose()
})

withGit(test, 'a record of a proposal that someone spoiled is not taken for a proposal', async () => {
  const repository = await page()
  const { dir, forge } = repository
  await forge.propose({ branch: 'cms/prova/a', title: 't', kind: 'new', author: mario, message: 'm', base: await forge.head(), changes: [{ path: 'b.md', content }] })
  const blob = nativeGit(dir, ['hash-object', '-w', '--stdin'], '{"proposal":{"number":"1"}}')
  const folder = nativeGit(dir, ['mktree'], `100644 blob ${blob}\t1.json\n`)
  const tree = nativeGit(dir, ['mktree'], `040000 tree ${folder}\t0000\n`)
  nativeGit(dir, ['update-ref', 'refs/meta/proposals', nativeGit(dir, ['commit-tree', tree, '-m', 'x'])])
  await expectBroken(forge.proposals(), /record/)
  await repository.dispose()
})

test.run()
