import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../lib/forge/commit.ts'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { withPseudonyms } from '../../../lib/forge/pseudonyms/with-pseudonyms.ts'

const PORTAL = { id: 'portale', name: 'Portale', email: 'portale@example.org' }
const MARTA = { id: 'p-017', name: 'Marta Campi', email: 'marta.campi@prato.example' }
const ELENA = { id: 'p-018', name: 'Elena Bassi', email: 'elena.bassi@prato.example' }
const FRANCO = { id: 'p-019', name: 'Franco Tesi', email: 'franco.tesi@prato.example' }
const dir = await mkdtemp(join(tmpdir(), 'senza-nomi-'))
test.after(() => rm(dir, { recursive: true, force: true }))
const content = new TextEncoder().encode('due\n')

let rubrica: ReadonlyMap<string, Person> = new Map([MARTA, ELENA, FRANCO].map((person) => [person.id, person]))
await initRepository(dir)
const stored = await openEmbeddedForge({ dir, committer: PORTAL })
const forge = withPseudonyms(stored, () => Promise.resolve(rubrica))
test.after(() => stored.shutDown())

test('a history without names says ids for all that people do, and who reads it is told names', async () => {
  const base = (await forge.seed([{ author: PORTAL, at: 1_700_000_000_000, message: 'primo', changes: [{ path: 'content/prato/a.md', content: new TextEncoder().encode('uno\n') }] }])) ?? ''
  const { number } = await forge.propose({ branch: 'cms/notizia/a', title: 'A', kind: 'change', author: MARTA, message: 'a', base, changes: [{ path: 'content/prato/a.md', content }] })
  const first = await forge.proposal(number)
  await forge.amend({ number, expectedTip: first?.tip ?? '', author: FRANCO, coAuthors: [MARTA], message: 'meglio', changes: [{ path: 'content/prato/b.md', content }], alongside: [{ type: 'remark', by: FRANCO, at: 2, id: 'r0', text: 'fatto' }] })
  await forge.record(number, { type: 'assigned', by: ELENA, at: 1, from: null, to: ELENA })
  await forge.record(number, { type: 'remark', by: ELENA, at: 2, id: 'r1', text: 'bene' })
  const tip = (await forge.proposal(number))?.tip ?? ''
  const ready = await forge.setStatus({ number, expectedTip: tip, by: MARTA, status: 'pending_review' })
  await forge.approve({ number, expectedTip: tip, by: ELENA, approval: { by: ELENA, role: 'urp-prato', tree: ready.tree, at: 3 } })
  const trailers = [['Author', `${MARTA.name} <${MARTA.email}>`], ['Approved-by', `${ELENA.name} <${ELENA.email}> (urp-prato)`], ['Title', 'Un libro <bello> di tutti']] as const
  const done = await forge.merge({ number, expectedTip: tip, by: ELENA, message: 'A', trailers, alongside: [{ type: 'signed', by: ELENA, at: 4, role: 'urp-prato', tree: ready.tree }] })

  const all = await bytesOf(dir)
  for (const { name, email } of [MARTA, ELENA, FRANCO]) for (const word of [name, email, name.split(' ')[1] ?? '']) assert.not.match(all, word)
  assert.match(all, 'Approved-by: p-018 <p-018@persone.invalid> (urp-prato)')
  assert.match(all, 'Title: Un libro <bello> di tutti')
  assert.equal(done.authors, [MARTA, FRANCO])
  assert.equal(done.approvals.map(({ by }) => by), [ELENA])
  const told = done.events.flatMap((event) => [event.by, ...(event.type === 'assigned' && event.to ? [event.to] : [])])
  assert.equal([...new Set(told.map(({ name }) => name))].sort(), ['Elena Bassi', 'Franco Tesi', 'Marta Campi'])
  assert.equal((await forge.history('content/prato/a.md'))[0]?.author, MARTA)
  assert.equal((await forge.lastCommits()).get('content/prato/b.md')?.author, MARTA)
  assert.equal((await forge.publications('content/prato/b.md', 5))[0]?.commit.author, MARTA)
})

test('who has another name in the rubrica has it in the whole history, and who left it has an id', async () => {
  rubrica = new Map([[ELENA.id, { ...ELENA, name: 'Elena Bassi Verdi' }]])
  const [proposal] = await forge.proposals()
  assert.equal(proposal?.approvals[0]?.by.name, 'Elena Bassi Verdi')
  assert.equal(proposal?.authors[0], { id: 'p-017', name: 'p-017', email: 'p-017@persone.invalid' })
  assert.is((await forge.proposals())[0], proposal, 'asked again, it is the same object')
})

async function bytesOf(repository: string): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [`--git-dir=${repository}`, 'cat-file', '--batch', '--batch-all-objects'], { maxBuffer: 50_000_000 })
  return stdout
}

test.run()
