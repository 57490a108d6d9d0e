import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { AuditEvidence } from '../../../../lib/model/audit/audit-row.ts'
import { EVERYTHING } from '../../../../lib/model/audit/audit-selection.ts'
import { romeDay } from '../../../../lib/site/rome-day.ts'
import { authorOf } from '../../../../lib/workflow/author.ts'
import { nameOfBranch } from '../../../../lib/workflow/proposal-name.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { notice } from '../../workflow/scene.ts'
import { openOffice, STORIES } from '../../../scripts/verify/honest.ts'
import { forgerOf } from '../../../scripts/verify/forger.ts'
import { approvedBy, pageOf, proposed, published, text } from '../../../scripts/verify/forged-publication.ts'
import { named, openRegister, registerOf } from './read-register.ts'

const BRIDGE = 'content/prato/polizia/notizia/ponte.md'
const office = await openOffice()
const TOLD = ['simple', 'twoApprovals', 'emergencySigned', 'emergencyUnsigned', 'scheduled', 'package', 'changedAfterApproval', 'joinsAndLeaves', 'rulesTightened', 'waiting', 'withdrawn'] as const
for (const name of TOLD) await STORIES[name](office, name.toLowerCase())
// Elena writes a page that Franco approves; then she approves what a colleague writes of it.
for (const [author, approver, body] of [[office.elena, office.franco, 'Prima.'], [office.vigile, office.elena, 'Poi.']] as const) {
  const { branch, tip } = await saveEntry(office.work, author, { requestId: `ponte-${body}`, path: BRIDGE, text: notice('polizia', 'Il ponte', body), media: [], base: { head: await office.forge.head(), tip: null }, confirmed: true })
  await publish(office.work, approver, await sendToReview(office.work, author, { name: nameOfBranch(branch), tip }))
}
const register = await openRegister(office.dir, office.clock.now)
test.after(async () => {
  await register.close()
  await office.end()
})

const report = await register.report()
const { rows } = report
function rowOf(slug: string): AuditEvidence {
  const row = rows.find(({ paths }) => paths.some((path) => path.endsWith(`/${slug}.md`)))
  if (!row) throw new Error(`no row of ${slug}`)
  return row
}
const git = (...args: readonly string[]) => execFileSync('git', ['-C', office.dir, ...args], { encoding: 'utf8' }).trim().split('\n')

test('every publication of the line is in exactly one row, newest first, and a draft in none', () => {
  assert.equal(rows.map(({ commit }) => commit), git('rev-list', '--first-parent', 'main'))
  assert.equal(rows.filter(({ paths }) => paths.some((path) => /waiting|withdrawn/.test(path))), [])
})

test('whatever the period, it has the commits of its days and no other, and two that meet have each once', () => {
  const days = [...new Set(rows.map(({ at }) => romeDay(at)))].sort()
  const day = fc.constantFrom(...days, '2026-01-01', '2027-12-31')
  return fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const [from, to] = [one, other].sort() as [string, string]
      const found = (await register.report({ period: { from, to } })).rows.map(({ commit }) => commit)
      assert.equal(found, rows.filter(({ at }) => romeDay(at) >= from && romeDay(at) <= to).map(({ commit }) => commit))
    }),
    { numRuns: 6 },
  )
})

test('a row says who, what, when, approved by whom in what role, under which rule, with which checks, and that the portal signed it', () => {
  const row = rowOf('simple')
  assert.equal(row.authors, [{ id: 'vigile', name: 'vigile Prova' }])
  assert.equal(row.approvals.map(({ counts, name, role, tree }) => ({ counts, name, role, tree })), [{ counts: true, name: 'elena Prova', role: 'urp', tree: row.tree }])
  assert.equal([row.publishedBy?.id, row.publishedBy?.role, row.kind, row.sites, row.offices, row.signature], ['elena', 'urp', 'new', ['prato'], ['prato/polizia'], 'good'])
  assert.match(row.rule.join(), /^\/prato\/ approvers=urp need=1 lane=/)
  assert.match(row.rules ?? '', /^sha256:[0-9a-f]{64}$/)
  assert.match(row.checks ?? '', /^model references links rights conflicts/)
  assert.equal(row.facts, [{ about: '«Avviso simple»', lines: ['È una pagina nuova.'] }])
  assert.is(git('rev-parse', `${row.tip}^{tree}`)[0], row.tree)
  assert.equal(named(row), [])
})

test('an approval of a text that changed afterwards is shown as such, beside the one that counts', () => {
  assert.equal(rowOf('changedafterapproval').approvals.map(({ counts }) => counts), [false, true])
})

test('an emergency is told with its reason, who signed for it and after how long; one that nobody signed says so', () => {
  const [signed, unsigned] = [rowOf('emergencysigned'), rowOf('emergencyunsigned')]
  assert.equal([named(signed), signed.emergency?.reason, signed.emergency?.signed?.id, signed.emergency?.signed?.afterHours], [['emergency-signed'], 'Il ponte è chiuso da stanotte.', 'franco', 0])
  assert.equal([named(unsigned), unsigned.emergency?.signed], [['emergency-unsigned'], null])
})

test('a change of rights is told with its effects in words', () => {
  const [leaves, joins] = rows.filter((row) => row.paths.some((path) => path.endsWith('/sara.md')))
  assert.equal([joins, leaves].map((row) => row && named(row)), [['rights-changed'], ['rights-changed']])
  assert.ok(joins?.effects.some(({ does, who }) => who === 'sara Prova' && /urp/.test(does)), JSON.stringify(joins?.effects))
})

test('one person who wrote a page and approved what another wrote of it is told, of the period as a whole', () => {
  const numbers = rows.filter(({ paths }) => paths.includes(BRIDGE)).map(({ proposal }) => proposal).reverse()
  assert.equal(report.standing.filter(({ name }) => name === 'author-and-approver').map(({ detail, path, person }) => [person?.id, path, detail]), [['elena', BRIDGE, `proposte ${numbers.join(', ')}`]])
})

test('who may approve and did nothing for months is told; who did, who only reads, and who came lately are not', async () => {
  const later = office.clock.now + 200 * 86_400_000
  const { standing } = await registerOf(office.dir, later, { months: 6, period: { from: '2026-01-01', to: romeDay(later) } })
  assert.equal(standing.filter(({ name }) => name === 'dormant-account').map(({ person }) => person?.id).sort(), ['bruno', 'elena', 'franco', 'maestra', 'vigile'])
  assert.equal(report.standing.filter(({ name }) => name === 'dormant-account'), [], 'the archive is younger than that')
})

test('a selection narrows to what it says', async () => {
  const only = async (selection: Partial<typeof EVERYTHING>) => (await register.report({ selection: { ...EVERYTHING, ...selection } })).rows
  const check = (found: readonly AuditEvidence[], holds: (row: AuditEvidence) => boolean) => assert.equal(found.map(({ commit }) => commit), rows.filter(holds).map(({ commit }) => commit))
  check(await only({ person: 'sara' }), (row) => row.approvals.some(({ id }) => id === 'sara'))
  check(await only({ path: 'content/regole.yml' }), ({ paths }) => paths.includes('content/regole.yml'))
  check(await only({ office: 'prato/istruzione' }), ({ offices }) => offices.includes('prato/istruzione'))
  check(await only({ exceptions: true }), ({ exceptions }) => exceptions.length > 0)
  check(await only({ kind: 'first' }), ({ order }) => order === 0)
})

test('a sample is drawn by a seed: the same again, another by another seed, and as sha256sum draws it', async () => {
  const drawn = async (seed: string) => (await register.report({ sample: { size: 4, seed } })).sample?.commits ?? []
  const [seven, again, eight] = [await drawn('7'), await drawn('7'), await drawn('8')]
  assert.equal(seven, again)
  assert.not.equal(seven, eight)
  const lots = rows.map(({ commit }) => [execFileSync('sha256sum', { input: `7:${commit}`, encoding: 'utf8' }), commit] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  assert.equal(seven, lots.slice(0, 4).map(([, commit]) => commit))
})

test('without a list of allowed keys a signature holds, and whose it is is not claimed', async () => {
  const found = await registerOf(office.dir, office.clock.now, {}, null)
  assert.equal([...new Set(found.rows.map(({ signature }) => signature))], ['holds'])
  assert.equal(found.rows.map(named), rows.map(named))
})

interface Wrong {
  readonly says: string
  readonly name: string
  readonly make: (forger: Awaited<ReturnType<typeof forgerOf>>) => Promise<unknown>
}

const { clock, elena, vigile } = office
const WRONG: readonly Wrong[] = [
  { says: 'what its author approved', name: 'author-approved', make: (forger) => forger.portal(clock.now, async (forge, work) => published(work, elena, await approvedBy(forge, elena, await proposed(forge, elena), clock.now))) },
  { says: 'what nobody approved', name: 'missing-approvals', make: (forger) => forger.portal(clock.now, async (forge, work) => published(work, elena, await proposed(forge, vigile))) },
  { says: 'what was approved by somebody who may not', name: 'approver-not-in-group', make: (forger) => forger.portal(clock.now, async (forge, work) => published(work, elena, await approvedBy(forge, office.maestra, await proposed(forge, vigile), clock.now))) },
  {
    says: 'what was approved as another text',
    name: 'approval-of-another-tree',
    make: (forger) =>
      forger.portal(clock.now, async (forge, work) => {
        const { number, tip } = await approvedBy(forge, elena, await proposed(forge, vigile), clock.now)
        await published(work, elena, await forge.amend({ number, expectedTip: tip, author: authorOf(vigile), message: 'altro', changes: [{ path: pageOf('polizia', 'falso'), content: text(notice('polizia', 'Avviso falso', 'Un altro testo.')) }] }))
      }),
  },
  {
    says: 'what was merged outside of the portal',
    name: 'merged-by-hand',
    make: async (forger) => {
      const head = await forger.ref('refs/heads/main')
      const by = { name: 'Mano', email: 'mano@example.org', at: clock.now }
      const tree = await forger.tree(head, [{ path: 'content/prato/polizia/notizia/mercato.md', content: new TextEncoder().encode('Altro.') }])
      await forger.point('refs/heads/main', await forger.write({ tree, parents: [head], author: by, committer: by, message: 'Ritocco\n' }, null))
    },
  },
]

for (const { make, name, says } of WRONG) {
  test(`${says} is in the register, under its name and first`, async () => {
    const forger = await forgerOf(office.dir)
    try {
      await make(forger)
      const found = await registerOf(forger.dir, clock.now)
      assert.is(found.rows.length, rows.length + 1)
      assert.ok(named(found.rows[0] as AuditEvidence).includes(name), named(found.rows[0] as AuditEvidence).join())
      assert.equal(found.rows.slice(1).map(named), rows.map(named), 'of the others nothing else is said')
    } finally {
      await forger.end()
    }
  })
}

test.run()
