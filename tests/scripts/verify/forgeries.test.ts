import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { RECORDS } from '../../../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../../../lib/forge/git/repository.ts'
import { verifyArchive } from '../../../lib/history/verify/verify-archive.ts'
import { openArchive } from '../../../scripts/verify/open-archive.ts'
import { forgerOf } from './forger.ts'
import { AGAINST_THE_RULES } from './forgeries/against-the-rules.ts'
import { BY_STRANGERS } from './forgeries/by-strangers.ts'
import type { Base } from './forgeries/forgery.ts'
import { OF_THE_RECORDS } from './forgeries/of-the-records.ts'
import { openOffice, SIGNERS, STORIES } from './honest.ts'

/** The last one is a publication, which some of the forgeries write again. */
const TOLD = ['twoApprovals', 'emergencySigned', 'emergencyUnsigned', 'package', 'scheduled', 'withdrawn', 'joinsAndLeaves', 'rulesTightened', 'changedAfterApproval', 'waiting', 'simple'] as const

const office = await openOffice()
const numbers: Record<string, number> = {}
for (const name of TOLD) {
  await STORIES[name](office, name.toLowerCase())
  numbers[name] = (await office.forge.proposals())[0]?.number ?? 0
}
const packed = await mkdtemp(join(tmpdir(), 'onesta-'))
await cp(office.dir, packed, { recursive: true })
await promisify(execFile)('git', ['-C', packed, 'repack', '-adq'])
const read = await openArchive(packed)
const base: Base = { office, dir: packed, now: office.clock.now, head: read.refs.get(MAIN) ?? '', records: read.refs.get(RECORDS) ?? '', numbers }
await read.close()
test.after(async () => {
  await office.end()
  await rm(packed, { recursive: true })
})

async function verified(dir: string, { now = base.now + 60_000, signers = SIGNERS } = {}) {
  const archive = await openArchive(dir)
  try {
    return (await verifyArchive({ archive, signers, now })).report
  } finally {
    await archive.close()
  }
}

test('the honest history gives no alarm, and tells of its beginning and of its emergencies', async () => {
  const { findings, looked } = await verified(base.dir)
  assert.equal(findings.map(({ name }) => name), ['first-content', 'emergency-signed', 'emergency-unsigned'])
  assert.is(looked.get('decisions'), looked.get('merges'))
  assert.ok((looked.get('decisions') ?? 0) > 10)
})

for (const { make, name, title } of [...BY_STRANGERS, ...AGAINST_THE_RULES, ...OF_THE_RECORDS]) {
  test(`it is seen: ${title} (${name})`, async () => {
    const forger = await forgerOf(base.dir)
    try {
      const beside = await make(forger, base)
      const { findings } = await verified(forger.dir, { now: base.now + 3_600_000, ...beside })
      const found = findings.filter((one) => one.name === name && one.level !== 'exception')
      assert.ok(found.length > 0, `only ${[...new Set(findings.map((one) => one.name))].join(', ')}`)
      if (process.env.TELL) console.log(title, '→', [...new Set(findings.filter(({ level }) => level !== 'exception').map((one) => `${one.name}${one.detail ? `:${one.detail.slice(0, 20)}` : ''}`))].join(' '))
    } finally {
      await forger.end()
    }
  })
}

test.run()
