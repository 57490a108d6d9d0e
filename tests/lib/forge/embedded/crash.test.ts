import fs from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { anna, mario } from '../people.ts'
import { refusal } from '../refusal.ts'
import { buildSaver, startSaving } from './saving-process.ts'
import { type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('a server killed at work')

const branch = 'cms/prova/pagina'
const put = (name: string, text = name) => ({ path: name, content: new TextEncoder().encode(text) })

async function withProposal(): Promise<Scratch> {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const base = await repository.forge.head()
  await repository.forge.propose({ branch, base, title: 't', kind: 'change', author: mario, message: 'm', changes: [] })
  return repository
}

withGit(test, 'kill -9 at any moment of a hundred saves: each acknowledged one is there, and the repository is sound', async () => {
  const repository = await withProposal()
  const saver = buildSaver(repository.dir)
  const acknowledged: string[] = []
  for (let life = 0; life < 12; life++) {
    const saving = startSaving(saver, repository.dir, branch, `vita-${life}`, 100)
    while (saving.saved.length < 1 && saving.child.exitCode === null) await sleep(5)
    await sleep(Math.random() * 400)
    saving.child.kill('SIGKILL')
    await saving.ended
    acknowledged.push(...saving.saved)

    const forge = await repository.reopen()
    const proposal = await forge.open(branch)
    const there = new Set((await forge.list(proposal?.tip ?? '', '')).map((file) => file.path))
    assert.equal(acknowledged.filter((name) => !there.has(name)), [])
    assert.ok(there.size <= acknowledged.length + life + 2, 'at most one save a life was done and not acknowledged')
    assert.is(repository.git('rev-parse', branch), proposal?.tip)
    assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
    assert.equal(await fs.readdir(path.join(repository.dir, 'redazione/locks')), [])
  }
  assert.ok(acknowledged.length > 24, `enough was saved to mean something: ${acknowledged.length}`)
  await repository.dispose()
})

/** What lies on the disk when the process dies right after the published line moved. */
async function diedWhilePublishing({ dir, forge }: Scratch): Promise<void> {
  const refs = ['refs/meta/proposals', `refs/heads/${branch}`]
  const before = await Promise.all(refs.map((ref) => fs.readFile(path.join(dir, ref), 'utf8')))
  const main = await forge.head()
  const proposal = await forge.open(branch)
  assert.ok(proposal)
  const { merged } = await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: anna, message: 'p', trailers: [] })
  const records = await fs.readFile(path.join(dir, refs[0] ?? ''), 'utf8')
  const [meta = '', tip = ''] = before.map((text) => text.trim())
  const decisive = [{ ref: 'refs/heads/main', from: main, to: merged }, { ref: refs[0], from: meta, to: records.trim() }]
  await fs.mkdir(path.dirname(path.join(dir, refs[1] ?? '')), { recursive: true })
  await Promise.all(refs.map((ref, at) => fs.writeFile(path.join(dir, ref), before[at] ?? '')))
  await fs.writeFile(path.join(dir, 'redazione/transaction.json'), JSON.stringify({ decisive, following: [{ ref: refs[1], from: tip, to: null }] }))
}

test('a publication that was cut in the middle is completed by the next process', async () => {
  const repository = await withProposal()
  await diedWhilePublishing(repository)
  const next = await repository.reopen()
  const [proposal] = await next.proposals()
  assert.is(proposal?.status, 'published')
  assert.is(proposal?.merged, await next.head())
  assert.is(await fs.stat(path.join(repository.dir, `refs/heads/${branch}`)).catch(() => null), null)
  await repository.dispose()
})

withGit(test, 'also when someone published by hand on top of it meanwhile', async () => {
  const repository = await withProposal()
  await diedWhilePublishing(repository)
  const byHand = repository.git('commit-tree', 'main^{tree}', '-p', 'main', '-m', 'a mano')
  repository.git('update-ref', 'refs/heads/main', byHand)
  const next = await repository.reopen()
  assert.is((await next.proposals())[0]?.status, 'published')
  assert.is(await next.head(), byHand)
  await repository.dispose()
})

test('a publication that was cut before it happened has not happened', async () => {
  const repository = await withProposal()
  const { dir, forge } = repository
  const main = await forge.head()
  await diedWhilePublishing(repository)
  await fs.writeFile(path.join(dir, 'refs/heads/main'), `${main}\n`)
  const next = await repository.reopen()
  assert.is((await next.proposals())[0]?.status, 'draft')
  assert.is(await next.head(), main)
  await repository.dispose()
})

test('several published at once and cut in the middle are all completed by the next process, or none was', async () => {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const { dir, forge } = repository
  const base = await forge.head()
  const open = (name: string) => forge.propose({ branch: `cms/prova/${name}`, base, title: name, kind: 'change', author: mario, message: name, changes: [put(`${name}.md`)] })
  const proposals = [await open('uno'), await open('due')]
  const read = (ref: string) => fs.readFile(path.join(dir, ref), 'utf8')
  const records = await read('refs/meta/proposals')
  await forge.mergeAll(proposals.map(({ number, tip }) => ({ number, expectedTip: tip, by: anna, message: 'p', trailers: [] })))
  const [main, after] = [await forge.head(), (await read('refs/meta/proposals')).trim()]
  const journal = { decisive: [{ ref: 'refs/heads/main', from: base, to: main }, { ref: 'refs/meta/proposals', from: records.trim(), to: after }], following: [] }
  const cut = async (published: string) => {
    await fs.writeFile(path.join(dir, 'refs/meta/proposals'), records)
    await fs.writeFile(path.join(dir, 'refs/heads/main'), `${published}\n`)
    await fs.writeFile(path.join(dir, 'redazione/transaction.json'), JSON.stringify(journal))
    const next = await repository.reopen()
    return [await next.head(), ...(await next.proposals()).map(({ status }) => status)]
  }
  assert.equal(await cut(base), [base, 'draft', 'draft'])
  assert.equal(await cut(main), [main, 'published', 'published'])
  await repository.dispose()
})

test('a journal that is rubbish is said to be so, and is not thrown away', async () => {
  const repository = await withProposal()
  const journal = path.join(repository.dir, 'redazione/transaction.json')
  await fs.writeFile(journal, '{"decisive":[]}')
  assert.is((await refusal(repository.reopen())).code, 'repository-broken')
  assert.is(await fs.readFile(journal, 'utf8'), '{"decisive":[]}')
  await repository.dispose()
})

test.run()
