import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { anna, mario } from '../people.ts'
import { emulatedGitHub, OWNER } from './emulated.ts'
import { openOn, seeded } from './open.ts'

const put = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) })
const github = await emulatedGitHub()
const forge = await seeded(github, [put('content/a.md', 'a\n')])

const test = suite('what people do on GitHub itself')
test.after(async () => {
  await forge.shutDown()
  await github.close()
})

const draft = async (name: string) => forge.propose({ branch: `cms/prove/${name}`, title: `Prova ${name}`, kind: 'new', author: mario, message: name, base: await forge.head(), changes: [put(`content/${name}.md`, name)] })
const pullOf = async ({ number }: Proposal) => (await github.byHand('GET', `pulls/${number}`)).body as { state: string; title: string; body: string; labels: { name: string }[]; head: { ref: string } }

test('a proposal is a pull request of the same number, with its state as a label and a way to the desk', async () => {
  const proposal = await draft('vista')
  const { body, head, labels, state, title } = await pullOf(proposal)
  assert.equal([state, title, head.ref, labels.map(({ name }) => name)], ['open', 'Prova vista', 'cms/prove/vista', ['decap-cms/draft']])
  assert.match(body, new RegExp(`Mario Rossi.*scrivania/#/proposta/${proposal.number}\\)`, 's'))
  await github.byHand('POST', `issues/${proposal.number}/labels`, { labels: ['da vedere'] })
  await forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: anna, status: 'pending_review' })
  assert.equal((await pullOf(proposal)).labels.map(({ name }) => name).sort(), ['da vedere', 'decap-cms/pending_review'])
  await forge.close({ number: proposal.number, expectedTip: proposal.tip, by: anna, status: 'rejected', reason: 'No' })
  const after = await pullOf(proposal)
  assert.equal([after.state, after.labels.map(({ name }) => name)], ['closed', ['da vedere']])
  const comments = (await github.byHand('GET', `issues/${proposal.number}/comments`)).body as { body: string }[]
  assert.equal(comments.map(({ body: text }) => text), ['La proposta è stata respinta nel portale. Il testo resta conservato.'])
})

test('merged there, it is published in the name GitHub knows, and what it changed is in force', async () => {
  const proposal = await draft('unita')
  const { body } = await github.byHand('PUT', `pulls/${proposal.number}/merge`, {})
  await forge.settle()
  const published = await forge.proposal(proposal.number)
  assert.is(published?.status, 'published')
  assert.is(published?.merged, (body as { sha: string }).sha)
  assert.is(published?.events.at(-1)?.by.id, `github:${OWNER}`)
  assert.is(await forge.head(), published?.merged)
  assert.is((await forge.history('content/unita.md'))[0]?.oid, published?.merged)
})

test('closed there, it is withdrawn, once, and its text stays', async () => {
  const proposal = await draft('chiusa')
  await github.byHand('PATCH', `pulls/${proposal.number}`, { state: 'closed' })
  await forge.settle()
  await forge.settle()
  const closed = await forge.proposal(proposal.number)
  assert.is(closed?.status, 'withdrawn')
  assert.is(closed?.events.length, 2)
  assert.is(closed?.events.at(-1)?.by.id, `github:${OWNER}`)
  assert.ok(await forge.read(closed?.tip ?? '', 'content/chiusa.md'))
})

test('a commit pushed to its branch is one more step of it, and it is looked at again', async () => {
  const proposal = await draft('spinta')
  await forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by: anna, status: 'pending_publish' })
  const tree = (await github.byHand('POST', 'git/trees', { base_tree: proposal.tree, tree: [{ path: 'content/spinta.md', mode: '100644', type: 'blob', content: 'a mano\n' }] })).body as { sha: string }
  const commit = (await github.byHand('POST', 'git/commits', { message: 'A mano', tree: tree.sha, parents: [proposal.tip] })).body as { sha: string }
  await github.byHand('PATCH', 'git/refs/heads/cms/prove/spinta', { sha: commit.sha })
  await forge.settle()
  const now = await forge.proposal(proposal.number)
  assert.equal([now?.tip, now?.status], [commit.sha, 'pending_review'])
  assert.equal((await pullOf(proposal)).labels.map(({ name }) => name), ['decap-cms/pending_review'])
})

test('two processes on one repository at once: no save, no remark and no publication is lost or doubled', async () => {
  const other = await openOn(github)
  const shared = await draft('insieme')
  const work = async (one: typeof forge, mine: string) => {
    const made: Proposal[] = []
    for (let number = 0; number < 3; number++) {
      const base = await one.head()
      const opened = await one.propose({ branch: `cms/insieme/${mine}-${number}`, title: mine, kind: 'new', author: mario, message: mine, base, changes: [put(`content/${mine}-${number}.md`, 'uno\n')] })
      const changed = await one.amend({ number: opened.number, expectedTip: opened.tip, author: anna, message: 'ancora', changes: [put(`content/${mine}-${number}.md`, 'due\n')] })
      await one.record(shared.number, { type: 'remark', by: anna, at: Date.now(), id: `${mine}-${number}`, text: 'Nota' })
      made.push(await one.merge({ number: changed.number, expectedTip: changed.tip, by: anna, message: 'Pubblica', trailers: [] }))
    }
    return made
  }
  const made = (await Promise.all([work(forge, 'prima'), work(other, 'seconda')])).flat()
  assert.is(new Set(made.map(({ number }) => number)).size, 6)
  const remarks = (await other.proposal(shared.number))?.events.flatMap((event) => (event.type === 'remark' ? [event.id] : []))
  assert.equal(remarks?.toSorted(), ['prima-0', 'prima-1', 'prima-2', 'seconda-0', 'seconda-1', 'seconda-2'])
  const head = await other.head()
  for (const { branch, merged } of made) {
    const name = branch.split('/').at(-1)
    assert.is(Buffer.from((await other.read(head, `content/${name}.md`)) ?? []).toString(), 'due\n')
    assert.equal((await other.history(`content/${name}.md`)).map(({ oid }) => oid), [merged])
  }
  assert.equal(await other.revision(), await forge.revision())
  await other.shutDown()
})

test.run()
