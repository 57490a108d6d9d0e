import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LockFiles } from '../../../../lib/forge/embedded/refs/lock-file.ts'
import { DiskRefs } from '../../../../lib/forge/embedded/refs/refs.ts'
import { anna, mario } from '../people.ts'
import { type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('refs')

const put = (name: string) => ({ path: name, content: new TextEncoder().encode(name) })

async function refsOf({ dir }: Scratch): Promise<DiskRefs> {
  const marks = path.join(dir, 'redazione/locks')
  await mkdir(marks, { recursive: true })
  return new DiskRefs(dir, new LockFiles(dir, marks))
}

const names = ['refs/heads/a', 'refs/heads/b/c', 'refs/heads/b/d/e', 'refs/audit/1/1']
const step = fc.record({ who: fc.constantFrom('we', 'git', 'pack-refs'), name: fc.constantFrom(...names), commit: fc.option(fc.nat(2)) })

withGit(test, 'we and native git, in any order, packed or not, always see the same refs', async () => {
  const repository = await scratch([{ changes: [put('a')] }, { changes: [put('b')] }, { changes: [put('c')] }])
  const refs = await refsOf(repository)
  const commits = repository.git('rev-list', 'main').split('\n')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      for (const { who, name, commit } of steps) {
        const to = commit === null ? null : (commits[commit] ?? null)
        if (who === 'we') assert.is(await refs.update({ ref: name, from: await refs.read(name), to }), true)
        else if (who === 'pack-refs') repository.git('pack-refs', '--all')
        else repository.git('update-ref', ...(to ? [name, to] : ['-d', name]))
      }
      const native = new Map(repository.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n').map((row) => row.split(' ') as [string, string]))
      for (const name of names) assert.is(await refs.read(name), native.get(name) ?? null, name)
    }),
    { numRuns: 25 },
  )
  await repository.dispose()
})

withGit(test, 'a ref taken out of the packed ones leaves the others, and what their tags stand for', async () => {
  const repository = await scratch([{ changes: [put('a')] }])
  repository.git('tag', '-a', 'v1', '-m', 'v1', 'main')
  repository.git('update-ref', 'refs/heads/x', 'main')
  repository.git('pack-refs', '--all')
  const refs = await refsOf(repository)
  const tag = await refs.read('refs/tags/v1')
  assert.is(await refs.update({ ref: 'refs/tags/v1', from: tag, to: null }), true)
  assert.is(repository.git('for-each-ref', '--format=%(refname)'), 'refs/heads/main\nrefs/heads/x')
  await repository.dispose()
})

test('a ref that stands elsewhere than its writer thought is not touched', async () => {
  const repository = await scratch([{ changes: [put('a')] }])
  const refs = await refsOf(repository)
  const head = await refs.read('refs/heads/main')
  assert.is(await refs.update({ ref: 'refs/heads/main', from: null, to: 'f'.repeat(40) }), false)
  assert.is(await refs.update({ ref: 'refs/heads/main', from: 'f'.repeat(40), to: null }), false)
  assert.is(await refs.update({ ref: 'refs/heads/nuovo', from: head, to: head }), false)
  assert.is(await refs.read('refs/heads/main'), head)
  await repository.dispose()
})

test('of many who swap the same ref at once exactly one succeeds', async () => {
  const repository = await scratch([{ changes: [put('a')] }])
  const refs = await refsOf(repository)
  const head = await refs.read('refs/heads/main')
  const won = await Promise.all(Array.from({ length: 20 }, () => refs.update({ ref: 'refs/heads/gara', from: null, to: head })))
  assert.is(won.filter(Boolean).length, 1)
  await repository.dispose()
})

test('the name of an office may be taken once its pages are done, and the other way round', async () => {
  const { forge, dispose } = await scratch([{ changes: [put('a')] }])
  const base = await forge.head()
  for (const branch of ['cms/notizie/urp/sotto/pagina', 'cms/notizie/urp', 'cms/notizie/urp/altra', 'cms/notizie/urp']) {
    const { number, tip } = await forge.propose({ branch, title: 't', kind: 'new', author: mario, message: 'm', base, changes: [put('b')] })
    await forge.close({ number, expectedTip: tip, by: anna, status: 'rejected' })
  }
  assert.is((await forge.proposals()).length, 4)
  await dispose()
})

test.run()
