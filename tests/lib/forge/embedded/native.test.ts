import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import fc from 'fast-check'
import git from 'isomorphic-git'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FileChange } from '../../../../lib/forge/commit.ts'
import { anna, mario } from '../people.ts'
import { refusal } from '../refusal.ts'
import { nativeGit, type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('embedded beside native git')

const bytes = (text: string) => new TextEncoder().encode(text)
const put = (path: string, text: string): FileChange => ({ path, content: bytes(text) })
const branch = 'cms/prato-notizie/urp/mercato'

async function propose({ forge }: Scratch, changes: readonly FileChange[], name = branch) {
  return forge.propose({ branch: name, title: 'Mercato', kind: 'change', author: mario, message: 'Nuovo orario', base: await forge.head(), changes })
}

withGit(test, 'git fsck --strict finds nothing to say after a whole life of proposals', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'uno\ndue\ntre\n'), put('è/b.md', 'b\n')] }])
  const { forge } = repository
  const first = await propose(repository, [put('a.md', 'uno\ndue\nTRE\n')])
  const second = await propose(repository, [put('a.md', 'UNO\ndue\ntre\n'), { path: 'è/b.md', content: null }], 'cms/prato-notizie/altra')
  await forge.merge({ number: second.number, expectedTip: second.tip, by: anna, message: 'Pubblica', trailers: [] })
  const tip = (await forge.amend({ number: first.number, expectedTip: first.tip, author: anna, message: 'x', changes: [put('c.md', 'c')] })).tip
  await forge.merge({ number: first.number, expectedTip: tip, by: anna, message: 'Pubblica', trailers: [] })
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  assert.is(repository.git('show', 'main:a.md'), 'UNO\ndue\nTRE')
  await repository.dispose()
})

withGit(test, 'a publication is a merge commit with two parents, the author, the portal and its trailers', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }])
  const before = await repository.forge.head()
  const { number, tip } = await propose(repository, [put('a.md', 'b\n')])
  const records = repository.git('rev-parse', 'refs/meta/proposals')
  const trailers = [['Proposal', '1'], ['Approved-by', 'Anna Bianchi\n(urp-prato)']] as const
  await repository.forge.merge({ number, expectedTip: tip, by: anna, message: 'Pubblica\n\nApproved-by: un impostore', trailers })
  assert.is(repository.git('log', '-1', '--format=%P|%an|%ae|%cn', 'main'), `${before} ${tip}|Mario Rossi|mario.rossi@example.it|Portale dei contenuti`)
  const message = repository.git('log', '-1', '--format=%B', 'main')
  const parsed = nativeGit(repository.dir, ['interpret-trailers', '--parse'], message)
  assert.is(parsed, `Proposal: 1\nApproved-by: Anna Bianchi (urp-prato)\nRecords: ${records}\nAuthor-Id: mario.rossi`)
  await repository.dispose()
})

/** Pages of lines that are all different, some of which a person rewrites, removes or adds to. */
const page = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 6, maxLength: 14 })
const edit = fc.record({ at: fc.nat(14), way: fc.constantFrom('rewrite', 'remove', 'add') })
const pages = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'sotto/a.md', 'sotto/c/d.md', 'sotto/b.md'), page, { minKeys: 3 })
const side = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'sotto/a.md', 'sotto/c/d.md', 'nuova.md'), fc.option(fc.array(edit, { minLength: 1, maxLength: 2 }), { freq: 9 }), { minKeys: 1, maxKeys: 3 })

function edited(lines: readonly number[], edits: readonly { at: number; way: string }[], mark: string): string {
  const text = lines.map(String)
  for (const { at, way } of edits) {
    const place = Math.min(at, text.length)
    text.splice(place, way === 'add' ? 0 : 1, ...(way === 'remove' ? [] : [`${mark} ${at} ${way}`]))
  }
  return text.map((line) => `${line}\n`).join('')
}

type Edits = Readonly<Record<string, readonly { at: number; way: string }[] | null>>

function changesOf(base: Readonly<Record<string, readonly number[]>>, edits: Edits, mark: string): FileChange[] {
  return Object.entries(edits).map(([path, list]) => {
    if (!list) return { path, content: null }
    // Git takes an empty new file for part of any other of its name; two different new files are a conflict here.
    return put(path, base[path] ? edited(base[path], list, mark) : `${mark} ${list.length}\n`)
  })
}

withGit(test, 'what a proposal would publish is what git merge-tree gives, conflicts included', async () => {
  const repository = await scratch([{ changes: [put('titolo.md', 'x\n')] }])
  let round = 0
  let conflicts = 0
  await fc.assert(
    fc.asyncProperty(pages, side, side, async (base, ours, theirs) => {
      const { forge } = repository
      const seedCommit = { author: mario, at: Date.UTC(2025, 1, 1), message: 'm' }
      const old = (await forge.list(await forge.head(), '')).map(({ path }) => ({ path, content: null }))
      await forge.seed([{ ...seedCommit, changes: old }])
      await forge.seed([{ ...seedCommit, changes: Object.entries(base).map(([path, lines]) => put(path, edited(lines, [], ''))) }])
      const proposal = await propose(repository, changesOf(base, theirs, 'loro'), `cms/prova/giro-${round++}`)
      const head = await forge.seed([{ ...seedCommit, changes: changesOf(base, ours, 'nostro') }])
      const comparison = await forge.compare(proposal.number)
      const native = spawnSync('git', [`--git-dir=${repository.dir}`, '-c', 'merge.renames=false', 'merge-tree', '--write-tree', '--name-only', '--no-messages', head ?? '', proposal.tip], { encoding: 'utf8' })
      const [tree, ...paths] = native.stdout.trimEnd().split('\n')
      if (native.status === 0) assert.is(comparison.mergedTree, tree)
      else assert.equal(comparison.conflicts, [...new Set(paths)].sort())
      conflicts += native.status === 0 ? 0 : 1
    }),
    { numRuns: 40 },
  )
  assert.ok(conflicts > 1 && conflicts < 39, `both outcomes were seen: ${conflicts} conflicts`)
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  await repository.dispose()
})

withGit(test, 'a commit made by hand on the published line is seen at once', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n'), put('b.md', 'b\n')] }])
  const { forge, dir } = repository
  await forge.lastCommits()
  const blob = nativeGit(dir, ['hash-object', '-w', '--stdin'], 'a mano\n')
  const entries = repository.git('ls-tree', 'main').replace(/[0-9a-f]{40}\ta\.md/, `${blob}\ta.md`)
  const tree = nativeGit(dir, ['mktree'], `${entries}\n`)
  const commit = repository.git('commit-tree', tree, '-p', 'main', '-m', 'Corretto a mano')
  repository.git('update-ref', 'refs/heads/main', commit)
  assert.is(await forge.head(), commit)
  assert.equal(Buffer.from((await forge.read(commit, 'a.md')) ?? []).toString(), 'a mano\n')
  assert.equal((await forge.history('a.md'))[0]?.author, { id: 'a.mano@example.it', name: 'A mano', email: 'a.mano@example.it' })
  assert.is((await forge.lastCommits()).get('a.md')?.oid, commit)
  assert.is.not((await forge.lastCommits()).get('b.md')?.oid, commit)
  await repository.dispose()
})

withGit(test, 'a commit pushed by hand to a proposal amends it, and the approval given before no longer counts', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }])
  const { forge, dir } = repository
  const { number, tip, tree } = await propose(repository, [put('a.md', 'b\n')])
  await forge.approve({ number, expectedTip: tip, by: anna, approval: { by: anna, role: 'urp', tree, at: 1 } })
  const blob = nativeGit(dir, ['hash-object', '-w', '--stdin'], 'di nascosto\n')
  const byHand = repository.git('commit-tree', nativeGit(dir, ['mktree'], `100644 blob ${blob}\tz.md\n`), '-p', tip, '-m', 'a mano')
  repository.git('update-ref', `refs/heads/${branch}`, byHand)
  assert.is((await refusal(forge.merge({ number, expectedTip: tip, by: anna, message: 'x', trailers: [] }))).code, 'stale-tip')
  const now = await forge.proposal(number)
  assert.is(now?.tip, byHand)
  assert.equal(now?.paths, ['a.md', 'z.md'])
  assert.equal(now?.authors.map(({ name }) => name), ['Mario Rossi', 'A mano'])
  assert.is.not(now?.tree, now?.approvals[0]?.tree)
  assert.is(repository.git('rev-parse', `refs/audit/${number}/1`, `refs/audit/${number}/2`), `${tip}\n${byHand}`)
  await repository.dispose()
})

withGit(test, 'a branch deleted by hand comes back with the next save, and its text was never lost', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }])
  const { number, tip } = await propose(repository, [put('a.md', 'b\n')])
  repository.git('update-ref', '-d', `refs/heads/${branch}`)
  repository.git('gc', '--quiet', '--prune=now')
  const next = await repository.forge.amend({ number, expectedTip: tip, author: mario, message: 'x', changes: [put('c.md', 'c\n')] })
  assert.is(repository.git('rev-parse', `refs/heads/${branch}`), next.tip)
  assert.is(repository.git('show', `${next.tip}:a.md`), 'b')
  await repository.dispose()
})

withGit(test, 'a branch someone made by hand is not overwritten', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }])
  repository.git('branch', branch, 'main')
  assert.is((await refusal(propose(repository, [put('a.md', 'b\n')]))).code, 'proposal-exists')
  assert.is((await refusal(propose(repository, [put('a.md', 'b\n')], `${branch}/sotto`))).code, 'proposal-exists')
  assert.is((await refusal(propose(repository, [put('a.md', 'b\n')], 'cms/prato-notizie/urp'))).code, 'proposal-exists')
  await repository.dispose()
})

withGit(test, 'everything goes on after git gc has packed every object and every ref', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }, { changes: [put('a.md', 'aa\n')] }])
  const { forge } = repository
  const first = await propose(repository, [put('a.md', 'b\n')])
  const second = await propose(repository, [put('b.md', 'b\n')], 'cms/prato-notizie/altra')
  repository.git('gc', '--quiet', '--prune=now')
  repository.git('pack-refs', '--all')
  assert.is(fs.existsSync(`${repository.dir}/refs/heads/main`), false)
  const fresh = await repository.reopen()
  assert.equal(await fresh.proposals(), [second, first])
  assert.equal(Buffer.from((await fresh.read(first.tip, 'a.md')) ?? []).toString(), 'b\n')
  await fresh.merge({ number: first.number, expectedTip: first.tip, by: anna, message: 'x', trailers: [] })
  await forge.close({ number: second.number, expectedTip: second.tip, by: anna, status: 'rejected' })
  assert.is(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads'), 'refs/heads/main')
  assert.is(repository.git('show', 'main:a.md'), 'b')
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  await repository.dispose()
})

withGit(test, 'saves and git gc at the same time lose nothing', async () => {
  const repository = await scratch([{ changes: [put('a.md', 'a\n')] }])
  let tip = (await propose(repository, [put('a.md', '0\n')])).tip
  for (let round = 1; round <= 8; round++) {
    const [saved] = await Promise.all([
      repository.forge.amend({ number: 1, expectedTip: tip, author: mario, message: 'x', changes: [put(`n${round}.md`, `${round}\n`)] }),
      new Promise<void>((resolve) => setTimeout(() => resolve(void repository.git('gc', '--quiet')), round)),
    ])
    tip = saved.tip
  }
  assert.is(repository.git('ls-tree', '--name-only', `refs/heads/${branch}`).split('\n').length, 9)
  assert.is(repository.git('fsck', '--strict', '--no-dangling'), '')
  await repository.dispose()
})

test('isomorphic-git, which knows nothing of ours, reads what was written', async () => {
  const repository = await scratch([{ changes: [put('a/b.md', 'uno\n')] }])
  const { tip } = await propose(repository, [put('a/b.md', 'due\n')])
  const { dir } = repository
  assert.is(await git.resolveRef({ fs, gitdir: dir, ref: `refs/heads/${branch}` }), tip)
  const { blob } = await git.readBlob({ fs, gitdir: dir, oid: tip, filepath: 'a/b.md' })
  assert.is(Buffer.from(blob).toString(), 'due\n')
  const [commit] = await git.log({ fs, gitdir: dir, ref: branch, depth: 1 })
  assert.is(commit?.commit.author.name, 'Mario Rossi')
  await repository.dispose()
})

test.run()
