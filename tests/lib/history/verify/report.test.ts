import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { finding, type FindingName, inWords } from '../../../../lib/history/verify/finding.ts'
import { PROOFS, proofsIn } from '../../../../lib/history/verify/proofs.ts'
import { Report } from '../../../../lib/history/verify/report.ts'
import { FINDING_WORDS } from '../../../../lib/history/verify/words/findings.ts'

const NAMES = Object.keys(FINDING_WORDS) as FindingName[]

test('every finding has a sentence and what it means, and everything that is false or unproved speaks against a proof', () => {
  for (const name of NAMES) assert.match(`${inWords({ name }).sentence} ${inWords({ name }).meaning}`, /^\p{Lu}.*\.$/u)
  const against = new Set<FindingName>(PROOFS.flatMap((proof) => [...proof.against]))
  const silent = NAMES.filter((name) => FINDING_WORDS[name].level !== 'exception' && !against.has(name))
  // Without a manifest there is no proof that could be spoken against.
  assert.equal(silent, ['manifest-not-here'])
})

test('a history that says the same of every commit is told of two hundred times, and counted whole', () => {
  const report = new Report()
  for (let at = 0; at < 20_000; at++) report.add(finding('unsigned', { detail: String(at) }))
  assert.is(report.findings.length, 200)
  assert.is(report.counts.get('unsigned'), 20_000)
})

test('what was not looked at is not proved, and what has a finding against it does not hold', () => {
  const report = new Report()
  report.look('signatures', 3)
  report.look('files', 0)
  assert.equal(proofsIn(report), [{ proof: 'signatures', count: 3, holds: true }])
  report.add(finding('unsigned'))
  assert.equal(proofsIn(report), [{ proof: 'signatures', count: 3, holds: false }])
})

test.run()
