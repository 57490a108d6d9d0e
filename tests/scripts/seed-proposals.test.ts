import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { takenBy } from '../../lib/workflow/state/taken-by.ts'
import { remarksOf } from '../../lib/workflow/state/remarks-of.ts'
import { SAMPLE_CHANGES } from '../../scripts/seed/sample-changes.ts'
import { SAMPLE_PROPOSALS } from '../../scripts/seed/sample-proposals.ts'
import { openContent } from '../../scripts/server/open-content.ts'

const NOW = Date.parse('2026-11-28T09:00:00Z')

test('a new demonstration has on its desk one proposal of each sort, some days old, and nothing of theirs in force', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'campione-'))
  const forge = await openContent(dir, { contentDir: 'content', proposals: SAMPLE_PROPOSALS, now: () => NOW })
  const open = await forge.proposals({ open: true })
  assert.is(open.length, SAMPLE_PROPOSALS.length)
  assert.equal([...new Set(open.map(({ status }) => status))].sort(), ['draft', 'pending_publish', 'pending_review'])
  assert.ok(open.some((proposal) => takenBy(proposal)) && open.some((proposal) => remarksOf(proposal).some(({ suggestion }) => suggestion)))
  assert.ok(open.some(({ approvals, tree }) => approvals.some((approval) => approval.tree !== tree)), 'one was changed after it was approved')
  assert.ok(open.every(({ createdAt, updatedAt }) => createdAt < NOW && updatedAt <= NOW))
  assert.is((await forge.proposals()).filter(({ status }) => status === 'published').length, 0)
  await forge.shutDown()
  await rm(dir, { recursive: true })
})

test('what the sample publishes is published as its rules ask, each page some days ago and by others than who wrote it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'campione-'))
  const forge = await openContent(dir, { contentDir: 'content', proposals: SAMPLE_CHANGES, now: () => NOW })
  const done = await forge.proposals()
  assert.is(done.length, SAMPLE_CHANGES.flatMap(({ steps }) => steps.filter((step) => step.do === 'publish')).length)
  assert.ok(done.every(({ status, updatedAt }) => status === 'published' && updatedAt < NOW))
  assert.ok(done.some(({ approvals }) => approvals.length === 2))
  for (const { path } of SAMPLE_CHANGES) assert.ok((await forge.publications(path, 20)).length > 1, path)
  await forge.shutDown()
  await rm(dir, { recursive: true })
})

test.run()
