import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { FORGOTTEN } from '../../../lib/forge/forgotten/register.ts'
import { RECORDS } from '../../../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../../../lib/forge/git/repository.ts'
import { MANIFEST_OUT, SIGNATURE_OUT } from '../../../lib/history/manifest/place.ts'
import { treeHash } from '../../../lib/history/transparency/tree-hash.ts'
import { leavesOf } from '../../../lib/history/verify/log/leaves.ts'
import { parseHead, signedHead } from '../../../lib/history/verify/log/log-head.ts'
import { sinceFindings } from '../../../lib/history/verify/log/since-findings.ts'
import { lineOf } from '../../../lib/history/verify/published-line.ts'
import { Report } from '../../../lib/history/verify/report.ts'
import { verifyArchive } from '../../../lib/history/verify/verify-archive.ts'
import { lookAtSite } from '../../../scripts/verify/look-at-site.ts'
import { openArchive } from '../../../scripts/verify/open-archive.ts'
import { forgerOf } from './forger.ts'
import { AGAINST_THE_RULES } from './forgeries/against-the-rules.ts'
import { BY_STRANGERS } from './forgeries/by-strangers.ts'
import type { Base, Beside } from './forgeries/forgery.ts'
import { OF_THE_RECORDS } from './forgeries/of-the-records.ts'
import { OF_A_SITE, sha256, withHeadOnly, writeSite } from './forgeries/of-a-site.ts'
import { OF_THE_REGISTER } from './forgeries/of-the-register.ts'
import { SINCE_A_HEAD } from './forgeries/since-a-head.ts'
import { openOffice, PORTAL_KEY, SIGNERS, STORIES } from './honest.ts'

/** The last one is a publication, which some of the forgeries write again. */
const TOLD = ['twoApprovals', 'emergencySigned', 'emergencyUnsigned', 'package', 'scheduled', 'withdrawn', 'joinsAndLeaves', 'rulesTightened', 'changedAfterApproval', 'waiting', 'simple'] as const

const office = await openOffice()
const numbers: Record<string, number> = {}
for (const name of TOLD) {
  await STORIES[name](office, name.toLowerCase())
  numbers[name] = (await office.forge.proposals())[0]?.number ?? 0
}
const FORGOTTEN_ITEM = { path: 'content/prato/media/atto.pdf', how: 'deleted', blob: 'a'.repeat(40), sha256: 'b'.repeat(64), size: 12, after: null } as const
for (const blob of ['a', 'c']) await office.forge.forget({ cause: 'request', path: FORGOTTEN_ITEM.path, by: 'elena', at: office.clock.now, reason: 'Richiesta.', protocol: null, items: [{ ...FORGOTTEN_ITEM, blob: blob.repeat(40) }] })

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
  assert.equal(findings.map(({ name }) => name), ['first-content', 'emergency-signed', 'emergency-unsigned', 'forgotten', 'forgotten'])
  assert.is(looked.get('decisions'), looked.get('merges'))
  assert.ok((looked.get('decisions') ?? 0) > 10)
})

for (const { make, name, title } of [...BY_STRANGERS, ...AGAINST_THE_RULES, ...OF_THE_RECORDS, ...OF_THE_REGISTER]) {
  test(`it is seen: ${title} (${name})`, async () => {
    const forger = await forgerOf(base.dir)
    try {
      const beside = (await make(forger, base)) as Beside | undefined
      const { findings } = await verified(forger.dir, { now: base.now + 3_600_000, ...beside })
      const found = findings.filter((one) => one.name === name && one.level !== 'exception')
      assert.ok(found.length > 0, `only ${[...new Set(findings.map((one) => one.name))].join(', ')}`)
    } finally {
      await forger.end()
    }
  })
}

const keptHead = await headOf(packed)

async function headOf(dir: string): Promise<string> {
  const archive = await openArchive(dir)
  try {
    const line = await lineOf(archive, archive.refs.get(MAIN) ?? '')
    const leaves = await leavesOf(archive, line)
    return signedHead({ size: leaves.length, root: treeHash(leaves), commit: line.at(-1) ?? '', records: archive.refs.get(RECORDS) ?? null, forgotten: archive.refs.get(FORGOTTEN) ?? null, day: '2026-11-28' }, PORTAL_KEY)
  } finally {
    await archive.close()
  }
}

async function since(dir: string, head: string) {
  const archive = await openArchive(dir)
  try {
    const line = await lineOf(archive, archive.refs.get(MAIN) ?? '')
    const kept = parseHead(head)
    if (!kept) throw new Error('no head')
    return await sinceFindings({ archive, line, records: archive.refs.get(RECORDS) ?? null }, kept, SIGNERS)
  } finally {
    await archive.close()
  }
}

test('a head that was kept is the beginning of what came later, also where mail has changed how its lines end', async () => {
  assert.equal(await since(packed, keptHead), [])
  const forger = await forgerOf(packed)
  try {
    await forger.portal(base.now, (forge, work) => STORIES.simple({ ...office, forge, work }, 'dopo'))
    assert.equal(await since(forger.dir, keptHead.replaceAll('\n', '\r\n')), [])
  } finally {
    await forger.end()
  }
})

for (const { make, name, title } of SINCE_A_HEAD) {
  test(`whoever kept a head sees: ${title} (${name})`, async () => {
    const forger = await forgerOf(base.dir)
    try {
      const head = ((await make(forger, base, keptHead)) as string | undefined) ?? keptHead
      const names = (await since(forger.dir, head)).map((one) => one.name)
      assert.ok(names.includes(name), `only ${names.join(', ')}`)
    } finally {
      await forger.end()
    }
  })
}

async function atSite(make: (folder: string) => Promise<void>, manifestFile: string | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'sito-'))
  const archive = await openArchive(packed)
  try {
    const rules = (await office.forge.read(base.head, 'content/regole.yml')) ?? new Uint8Array()
    await writeSite(folder, { commit: base.head, rules: sha256(rules) })
    await make(folder)
    const verified = { report: new Report(), line: await lineOf(archive, base.head), records: base.records }
    await lookAtSite({ archive, verified, signers: SIGNERS, site: folder, manifestFile, rebuildFrom: null, onProgress: () => undefined })
    return verified.report.findings.map((one) => one.name)
  } finally {
    await archive.close()
    await rm(folder, { recursive: true })
  }
}

test('a site that serves what its manifest says gives no alarm', async () => {
  assert.equal(await atSite(async () => undefined), [])
})

for (const { make, name, title } of OF_A_SITE) {
  test(`at a site it is seen: ${title} (${name})`, async () => {
    const names = await atSite(make)
    assert.ok(names.includes(name), `only ${names.join(', ')}`)
  })
}

test('of a site that is not for everybody the head is public: the whole manifest is asked for, and must be that one', async () => {
  const whole = join(packed, '..', `manifesto-${String(process.pid)}.json`)
  const keptAside = async (folder: string) => {
    await cp(join(folder, MANIFEST_OUT), whole)
    await cp(join(folder, SIGNATURE_OUT), `${whole}.sig`)
    await withHeadOnly(folder)
  }
  try {
    assert.equal(await atSite(withHeadOnly), ['manifest-whole-not-here'])
    assert.equal(await atSite(keptAside, whole), [])
    const names = await atSite(async (folder) => {
      await OF_A_SITE.find(({ name }) => name === 'manifest-of-other-rules')?.make(folder)
      await keptAside(folder)
      await writeSite(folder, { commit: base.head, rules: sha256((await office.forge.read(base.head, 'content/regole.yml')) ?? '') })
    }, whole)
    assert.ok(names.includes('manifest-not-the-served'), names.join(', '))
  } finally {
    await rm(whole, { force: true })
    await rm(`${whole}.sig`, { force: true })
  }
})

test('there are at least forty forgeries, and they go by many names', () => {
  const all = [...BY_STRANGERS, ...AGAINST_THE_RULES, ...OF_THE_RECORDS, ...OF_THE_REGISTER, ...SINCE_A_HEAD, ...OF_A_SITE]
  assert.ok(all.length >= 40)
  assert.is(new Set(all.map(({ title }) => title)).size, all.length)
})

test.run()
