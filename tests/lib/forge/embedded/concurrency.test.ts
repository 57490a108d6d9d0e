import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { anna, mario } from '../people.ts'
import { buildSaver, startSaving } from './saving-process.ts'
import { scratch, withGit } from './scratch.ts'

const test = suite('many who save at once')

const branch = 'cms/prova/tutti'
const put = (path: string) => ({ path, content: new TextEncoder().encode(`${path}\n`) })
const proposal = { title: 't', kind: 'change', author: mario, message: 'm' } as const

withGit(test, 'three processes of sixty saves each on one proposal: all hundred and eighty are there', async () => {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const { forge, dir } = repository
  const { number } = await forge.propose({ ...proposal, branch, base: await forge.head(), changes: [] })
  const saver = buildSaver(dir)
  const processes = ['uno', 'due', 'tre'].map((prefix) => startSaving(saver, dir, branch, prefix, 60))
  assert.equal(await Promise.all(processes.map(({ ended }) => ended)), [0, 0, 0])
  const { tip, paths, events } = (await forge.proposal(number)) ?? {}
  assert.is(paths?.length, 180)
  assert.is(events?.length, 181)
  assert.is((await forge.list(tip ?? '', '')).length, 181)
  assert.is(repository.git('rev-list', '--count', `main..${branch}`), '181')
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  await repository.dispose()
})

withGit(test, 'two hundred first saves at once in one process: none is lost, none has the number of another', async () => {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const { forge } = repository
  const base = await forge.head()
  const names = Array.from({ length: 200 }, (_, save) => `n${save}`)
  const opened = await Promise.all(names.map((name) => forge.propose({ ...proposal, branch: `cms/prova/${name}`, base, changes: [put(`${name}.md`)] })))
  assert.is(new Set(opened.map(({ number }) => number)).size, 200)
  assert.is((await forge.proposals({ open: true })).length, 200)
  for (const { tip, branch: name } of opened) assert.is(repository.git('cat-file', '-t', `${tip}:${name.slice(10)}.md`), 'blob')
  assert.is(repository.git('for-each-ref', '--count=500', 'refs/heads/cms').split('\n').length, 200)
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  await repository.dispose()
})

test('publications at once all reach the published line, one after the other', async () => {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const { forge } = repository
  const base = await forge.head()
  const opened = await Promise.all(Array.from({ length: 12 }, (_, n) => forge.propose({ ...proposal, branch: `cms/prova/n${n}`, base, changes: [put(`n${n}.md`)] })))
  await Promise.all(opened.map(({ number, tip }) => forge.merge({ number, expectedTip: tip, by: anna, message: 'p', trailers: [] })))
  assert.is((await forge.list(await forge.head(), '')).length, 13)
  assert.is((await forge.lastCommits()).size, 13)
  await repository.dispose()
})

test('of two people who press publish at once, one publishes and the other is told that it is done', async () => {
  const repository = await scratch([{ changes: [put('a.md')] }])
  const [one, other] = [repository.forge, await repository.reopen()]
  const { number, tip } = await one.propose({ ...proposal, branch, base: await one.head(), changes: [put('b.md')] })
  const press = (forge: typeof one) => forge.merge({ number, expectedTip: tip, by: anna, message: 'p', trailers: [] }).then(() => 'published', (error: { code: string }) => error.code)
  assert.equal((await Promise.all([press(one), press(other)])).sort(), ['proposal-closed', 'published'])
  assert.is((await one.history('b.md')).length, 1)
  await repository.dispose()
})

test.run()
