import { createHash } from 'node:crypto'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { trailersNamed } from '../../../../lib/forge/trailers.ts'
import { approve } from '../../../../lib/workflow/approve.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { scene, TWO_APPROVALS } from './stage.ts'

const RULES = 'content/regole.yml'
const hex = (bytes: Uint8Array | null) => createHash('sha256').update(bytes ?? new Uint8Array()).digest('hex')

scene('a publication says who approved which text when, by which line of the rules, and by rules of which hash', async ({ work, forge, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  const rules = hex(await forge.read(await forge.head(), RULES))
  await approve(work, elena, proposal)
  const done = await publish({ ...work, software: 'redazione-diffusa/1.2.3+0123456789ab' }, franco, await now(proposal))
  const [commit] = await forge.history('content/prato/polizia/notizia/ponte.md')
  const said = (name: string) => trailersNamed(commit?.message ?? '', name)
  assert.equal(said('Proposal'), [String(proposal.number)])
  assert.equal(said('Kind'), ['new'])
  assert.equal(said('Tree'), [proposal.tree])
  assert.equal(said('Approval'), done.approvals.map(({ at, by }) => `${by.id} urp ${proposal.tree} ${new Date(at).toISOString()}`))
  assert.ok(said('Approval').some((line) => line.startsWith('elena ')))
  assert.equal(said('Rule'), ['/prato/ approvers=urp need=1 lane=ordinary'])
  assert.equal(said('Rules'), [`sha256:${rules}`])
  assert.equal(said('Checks'), ['model references links rights conflicts by redazione-diffusa/1.2.3+0123456789ab'])
  assert.equal(said('Published-by'), ['franco Prova <franco@prato.example>'])
  assert.match(said('Records')[0] ?? '', /^[0-9a-f]{40}$/)
})

scene('where the rules ask two, the line says two', async ({ work, forge, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  await approve(work, elena, proposal)
  await publish(work, franco, await now(proposal))
  const [commit] = await forge.history('content/prato/polizia/notizia/ponte.md')
  assert.match(trailersNamed(commit?.message ?? '', 'Rule')[0] ?? '', / need=2 /)
  assert.is(trailersNamed(commit?.message ?? '', 'Approval').length, 2)
}, TWO_APPROVALS)

test.run()
