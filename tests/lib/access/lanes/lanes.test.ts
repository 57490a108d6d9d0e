import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { InvalidRulesProblem } from '../../../../lib/access/invalid-rules-problem.ts'
import { checkLanes } from '../../../../lib/access/lanes/check-lanes.ts'
import { type Concern, CONCERNS } from '../../../../lib/access/lanes/concern.ts'
import { concernsOf } from '../../../../lib/access/lanes/concerns-of.ts'
import { laneFor } from '../../../../lib/access/lanes/lane-for.ts'
import { asksLess, type LaneRule } from '../../../../lib/access/lanes/lane-rule.ts'
import { laneChanges } from '../../../../lib/access/lanes/lane-changes.ts'
import { lineOfIssue } from '../../../../lib/access/line-of-issue.ts'
import { parseRules } from '../../../../lib/access/parse.ts'
import type { EntryFacts, ProposalFacts } from '../../../../lib/model/facts/proposal-facts.ts'
import { facts } from '../../model/facts/facts.ts'

const SAMPLE = readFileSync('content/regole.yml', 'utf8')
const LANES = parseRules(SAMPLE).lanes ?? []
const NOTHING: ProposalFacts = { entries: [], media: [], rights: false, others: false }

function page(type: string, before: Record<string, unknown>, after: Record<string, unknown>, what: EntryFacts['what'] = 'change'): ProposalFacts {
  return { ...NOTHING, entries: [{ path: 'content/prato/urp/notizia/prova.md', title: 'Prova', what, facts: what === 'change' || what === 'move' ? facts(type, before, after) : [] }] }
}

const phone = (valore: string) => ({ contatti: [{ tipo: 'Telefono', valore }] })

/** What happens under the rules of the sample. */
const CASES: readonly (readonly [title: string, facts: ProposalFacts, lane: string, need: number, why: string])[] = [
  ['a telephone', page('unita', phone('1'), phone('2')), 'light', 1, 'cambiano solo i contatti'],
  ['a confirmation', page('unita', {}, { data_verifica: '2026-11-28', data_revisione: '2027-11-28' }), 'light', 1, 'conferma che è tutto giusto'],
  ['a day to look again, and nobody who looked now', page('unita', {}, { data_revisione: '2030-11-28' }), 'ordinary', 1, ''],
  ['a telephone and the hours', page('unita', phone('1'), { ...phone('2'), orari: ['chiuso'] }), 'ordinary', 1, ''],
  ['a deadline', page('notizia', { data_scadenza: '2026-04-30' }, { data_scadenza: '2026-04-18' }), 'heavy', 2, 'cambia la scadenza'],
  ['a telephone and a price', page('evento', { ...phone('1'), costo: '20 €' }, { ...phone('2'), costo: '25 €' }), 'heavy', 2, 'cambia un importo'],
  ['a price inside a text', page('notizia', { body: 'Si pagano 20 €.' }, { body: 'Si pagano 25 €.' }), 'heavy', 2, 'cambia un importo'],
  ['a price and a deadline', page('evento', { costo: '20 €', data_scadenza: '2026-04-30' }, { costo: '25 €', data_scadenza: '2026-05-30' }), 'heavy', 2, 'cambiano la scadenza e un importo'],
  ['rights', { ...NOTHING, rights: true }, 'heavy', 1, 'cambiano i permessi'],
  ['a new page with a deadline', page('notizia', {}, { data_scadenza: '2026-04-30' }, 'new'), 'ordinary', 1, ''],
  ['a page taken away', page('notizia', {}, {}, 'removal'), 'ordinary', 1, ''],
  ['a page that moves and changes a price on the way', page('evento', { costo: '20 €' }, { costo: '25 €' }, 'move'), 'heavy', 2, 'cambia un importo'],
  ['a file replaced under its name, and a telephone', { ...page('unita', phone('1'), phone('2')), media: [{ path: 'x', how: 'changed', sentence: '' }] }, 'ordinary', 1, ''],
  ['nothing at all', NOTHING, 'ordinary', 1, ''],
]
for (const [title, made, lane, need, why] of CASES) {
  test(`${title} is ${lane}`, () => {
    const { name, need: asked, why: said } = laneFor(LANES, concernsOf(made))
    assert.equal([name, asked, said], [lane, need, why])
  })
}

const GOOD = 'version: 1\nmembers: [prato]\ngroups:\n  urp: { of: prato }\nrules:\n  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }\nlanes:\n'

function issuesOf(text: string): readonly string[] {
  try {
    parseRules(text)
  } catch (error) {
    assert.instance(error, InvalidRulesProblem)
    return (error as InvalidRulesProblem).issues
  }
  return []
}

const BAD: readonly (readonly [title: string, lines: readonly string[], sentence: RegExp, line: number])[] = [
  ['a word that is none of the rules', ['{ lane: heavy, when: [scadenza] }'], /«lanes\.0\.when\.0» deve essere una di queste parole: deadline, money/, 8],
  ['a lane nobody knows', ['{ lane: ordinary, when: [new] }', '{ lane: veloce }'], /«lanes\.1\.lane» deve essere «light», «ordinary» o «heavy»/, 9],
  ['an unknown key', ['{ lane: heavy, se: [money] }'], /«lanes\.0\.se» non è una voce/, 8],
  ['a list with nothing in it', ['{ lane: light, only: [] }'], /«lanes\.0\.only» non ha la forma giusta/, 8],
  ['no approval at all', ['{ lane: light, only: [contacts], need: 0 }'], /«lanes\.0\.need» non ha la forma giusta/, 8],
  ['a line after the one that fits everything', ['{ lane: ordinary }', '{ lane: heavy, when: [money] }'], /«lanes\.1» non serve a niente/, 9],
  ['a light line that one more change would reach', ['{ lane: light, when: [contacts] }', '{ lane: heavy, when: [money], need: 2 }'], /«lanes\.0» con «when» viene prima di una riga che chiede di più/, 8],
  ['a heavy line that one more change would leave', ['{ lane: heavy, only: [money], need: 2 }', '{ lane: ordinary }'], /«lanes\.0» con «only» viene prima di una riga che chiede di meno/, 8],
]
for (const [title, lines, sentence, line] of BAD) {
  test(`lanes with ${title} do not load, and the sentence knows its line`, () => {
    const text = `${GOOD}${lines.map((one) => `  - ${one}\n`).join('')}`
    const issue = issuesOf(text).find((one) => sentence.test(one))
    assert.ok(issue, issuesOf(text).join('\n'))
    assert.is(lineOfIssue(text, issue), line)
  })
}

test('rules without lanes load, and every proposal is ordinary', () => {
  const rules = parseRules(GOOD.replace('lanes:\n', ''))
  assert.is(laneFor(rules.lanes ?? [], new Set(['money'])).name, 'ordinary')
})

const concerns = fc.uniqueArray(fc.constantFrom(...CONCERNS), { minLength: 1, maxLength: 4 })
const line: fc.Arbitrary<LaneRule> = fc.record(
  { lane: fc.constantFrom('light', 'ordinary', 'heavy'), when: concerns, only: concerns, need: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 9 }) },
  { requiredKeys: ['lane'] },
)
const about = fc.uniqueArray(fc.constantFrom(...CONCERNS), { minLength: 1, maxLength: 5 }).map((list): ReadonlySet<Concern> => new Set(list))

test('whatever lines load, one more thing that changes never makes a proposal lighter, nor asks fewer approvals', () => {
  const tally = { loads: 0, moved: 0 }
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), about, fc.constantFrom(...CONCERNS), (lanes, before, more) => {
      if (checkLanes(lanes).length > 0) return
      const [one, other] = [laneFor(lanes, before), laneFor(lanes, new Set([...before, more]))]
      assert.not(asksLess({ lane: other.name, need: other.need }, { lane: one.name, need: one.need }), JSON.stringify({ lanes, before: [...before], more }))
      tally.loads += 1
      if (one.name !== other.name) tally.moved += 1
    }),
    { numRuns: 40_000 },
  )
  assert.ok(tally.loads > 500 && tally.moved > 20, JSON.stringify(tally))
})

test('the check of the lines refuses for a reason: by these, a telephone more would make a price light', () => {
  const lanes: readonly LaneRule[] = [{ lane: 'light', when: ['contacts'] }, { lane: 'heavy', when: ['money'], need: 2 }]
  assert.is(checkLanes(lanes).length, 1)
  assert.is(laneFor(lanes, new Set(['money'])).name, 'heavy')
  assert.is(laneFor(lanes, new Set(['money', 'contacts'])).name, 'light')
})

test('the lane is the same however often it is asked, and «only» with nothing is never light', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), about, (lanes, changed) => {
      assert.equal(laneFor(lanes, changed), laneFor(structuredClone(lanes), new Set([...changed].reverse())))
      const only = lanes.map((one): LaneRule => ({ ...one, lane: 'light', only: one.only ?? ['contacts'] }))
      assert.is(laneFor(only, new Set()).name, 'ordinary')
    }),
  )
})

test('what changes in the lanes is said line by line; another order is a change, another spelling none', () => {
  const [first, ...rest] = LANES
  assert.equal(laneChanges(LANES, structuredClone(LANES)), [])
  assert.equal(laneChanges(LANES, LANES.map((one) => ({ need: 1, ...one }))), [])
  assert.equal(laneChanges(LANES, rest), [{ how: 'removed', line: 'Corsia pesante, se cambia la scadenza o un importo: servono 2 approvazioni, risposta entro 5 giorni lavorativi' }])
  assert.equal(laneChanges(LANES, [...rest, ...(first ? [first] : [])]), [{ how: 'order' }])
})

test.run()
