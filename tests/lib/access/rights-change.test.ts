import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { affectedMembers } from '../../../lib/access/affected-members.ts'
import { approvesSomewhere } from '../../../lib/access/approves-somewhere.ts'
import { approvalsNeeded, mayApprove, mayAudit, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import { lineOfIssue } from '../../../lib/access/line-of-issue.ts'
import { newShortages } from '../../../lib/access/new-shortages.ts'
import { parseRules } from '../../../lib/access/parse.ts'
import type { Person } from '../../../lib/access/person.ts'
import { type Change, missingMembers, publishable } from '../../../lib/access/publishable.ts'
import type { Regime } from '../../../lib/access/regime.ts'
import { changesNothing, rightsChange } from '../../../lib/access/rights-change.ts'
import type { Group, Rule, Rules } from '../../../lib/access/rules.ts'
import { principals, RUNS } from './generated.ts'

const SITES = [
  { key: 'prato', tipo: 'public', ente: 'prato' },
  { key: 'montemurlo', tipo: 'public', ente: 'montemurlo' },
  { key: 'cantagallo', tipo: 'public', ente: 'cantagallo' },
  { key: 'intranet', tipo: 'intranet' },
] as const
const MEMBERS = ['prato', 'montemurlo', 'cantagallo']
const NAMES = ['urp', 'vigili', 'redazione', 'revisori']

const segments = fc.tuple(fc.constantFrom('prato', 'montemurlo', 'cantagallo', 'intranet', 'altro'), fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })).map(([site, rest]) => [site, ...rest])
const rulePath = fc.oneof({ weight: 9, arbitrary: segments.map((parts) => `/${parts.join('/')}/`) }, { weight: 1, arbitrary: fc.constant('/') })
const askedPath = fc.tuple(segments, fc.constantFrom('', '/', '.html', '/x')).map(([parts, end]) => `/${parts.join('/')}${end}`)
const rule: fc.Arbitrary<Rule> = fc.record({ path: rulePath, readers: principals, authors: principals, approvers: principals, need: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: ['path'] })
const group: fc.Arbitrary<Group> = fc.record({ of: fc.constantFrom('*', 'prato', 'montemurlo'), audits: fc.boolean() })
const rules: fc.Arbitrary<Rules> = fc
  .record({
    members: fc.oneof({ weight: 4, arbitrary: fc.constant(MEMBERS) }, { weight: 1, arbitrary: fc.subarray(MEMBERS, { minLength: 1 }) }),
    groups: fc.array(fc.tuple(fc.constantFrom(...NAMES), group), { maxLength: 6 }),
    rules: fc.uniqueArray(rule, { selector: ({ path }) => path, maxLength: 6 }),
  })
  // A group is of a member, or the rules do not load.
  .map(({ groups, ...rest }) => ({ ...rest, groups: new Map(groups.filter(([, { of }]) => of === '*' || rest.members.includes(of))) }))
const person: fc.Arbitrary<Person> = fc
  .record({ id: fc.constantFrom('anna', 'bruno', 'carla', 'dario'), member: fc.constantFrom(...MEMBERS, 'pistoia'), groups: fc.uniqueArray(fc.constantFrom(...NAMES)) })
  .map((known) => ({ ...known, name: known.id, email: '', office: '', role: '' }))
const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 4 }).map((list) => new Map(list.map((one) => [one.id, one])))
const regime: fc.Arbitrary<Regime> = fc.record({ rules, people })

/** Two moments that have much in common, as the two sides of a proposal do: now and then only one thing differs. */
const moments = fc.tuple(regime, regime, fc.constantFrom('rules', 'people', 'one rule', 'one group', 'all', 'nothing')).map(([a, b, what]): readonly [Regime, Regime] => {
  const [first] = b.rules.rules
  switch (what) {
    case 'rules':
      return [a, { ...a, rules: b.rules }]
    case 'people':
      return [a, { ...a, people: b.people }]
    case 'one rule':
      return [a, { ...a, rules: { ...a.rules, rules: [...a.rules.rules.filter(({ path }) => path !== first?.path), ...(first ? [first] : [])] } }]
    case 'one group':
      return [a, { ...a, rules: { ...a.rules, groups: new Map([...a.rules.groups, ...[...b.rules.groups].filter(([, { of }]) => of === '*' || a.rules.members.includes(of)).slice(0, 1)]) } }]
    case 'nothing':
      return [a, { ...a, rules: { ...a.rules, rules: [...a.rules.rules].reverse() } }]
    default:
      return [a, b]
  }
})

const DECISIONS = [mayRead, mayWrite, mayApprove]
const SUBSETS = NAMES.reduce<string[][]>((all, name) => [...all, ...all.map((some) => [...some, name])], [[]])
const ANYBODY: readonly (Person | null)[] = [null, ...[...MEMBERS, 'pistoia'].flatMap((member) => SUBSETS.map((groups) => ({ id: member, member, groups, name: '', email: '', office: '', role: '' })))]

function differs(before: Regime, after: Regime, old: Person | null, now: Person | null, path: string): boolean {
  return DECISIONS.some((may) => may(before.rules, old, path) !== may(after.rules, now, path)) || mayAudit(before.rules, old) !== mayAudit(after.rules, now)
}

test('when nothing is said to change, nobody may do anything more or less anywhere, whoever they are', () => {
  let silent = 0
  fc.assert(
    fc.property(moments, askedPath, ([before, after], where) => {
      if (!changesNothing(rightsChange(before, after))) return
      silent++
      for (const one of ANYBODY) assert.not(differs(before, after, one, one, where))
      for (const id of new Set([...before.people.keys(), ...after.people.keys()])) assert.not(differs(before, after, before.people.get(id) ?? null, after.people.get(id) ?? null, where))
      assert.is(approvalsNeeded(before.rules, where), approvalsNeeded(after.rules, where))
    }),
    { numRuns: 4000 },
  )
  assert.ok(silent > 1000, `${silent} changes that change nothing were tried`)
})

test('when something is said to change, somebody may do something more or less, or is in other groups, or more people must approve', () => {
  fc.assert(
    fc.property(moments, ([before, after]) => {
      const change = rightsChange(before, after)
      const paths = [...before.rules.rules, ...after.rules.rules].map(({ path }) => path)
      if (change.kinds.length > 0) assert.ok(ANYBODY.some((one) => ['/', ...paths].some((path) => differs(before, after, one, one, path))))
      for (const { before: old, after: now, joins, leaves } of change.people) assert.ok(joins.length + leaves.length > 0 || old?.member !== now?.member)
      for (const { path, before: from, after: to } of change.needs) assert.equal([approvalsNeeded(before.rules, path), approvalsNeeded(after.rules, path)], [from, to])
    }),
    RUNS,
  )
})

test('every line is true: who is said to gain a right has it after and had it not, there and below, but where it is excepted', () => {
  fc.assert(
    fc.property(moments, askedPath, ([before, after], where) => {
      const may = { read: mayRead, write: mayWrite, approve: mayApprove }
      for (const { before: old, after: now, rights } of rightsChange(before, after).people) {
        for (const { right, how, path, except } of rights) {
          assert.is(may[right](before.rules, old, path), how === 'loses')
          assert.is(may[right](after.rules, now, path), how === 'gains')
          for (const other of except) assert.is(may[right](after.rules, now, other), how === 'loses')
          const named = [...before.rules.rules, ...after.rules.rules].map((one) => one.path).filter((one) => one.startsWith(path) && where.startsWith(one))
          if (named.length > 0 && !except.some((other) => where.startsWith(other))) assert.is(may[right](after.rules, now, named.sort((a, b) => b.length - a.length)[0] ?? '/'), how === 'gains')
        }
      }
    }),
    RUNS,
  )
})

test('the municipalities affected are all whose pages are decided otherwise for anybody', () => {
  let cases = 0
  fc.assert(
    fc.property(moments, fc.constantFrom('prato', 'montemurlo', 'cantagallo'), askedPath, ([before, after], member, tail) => {
      const where = `/${member}/${tail.split('/').slice(2).join('/')}`
      const affected = affectedMembers(before, after, SITES)
      // Nobody of the rubrica is needed for it: a rule that would let in the next one who is hired is decided otherwise too.
      const kinds = ANYBODY.map((one) => [one, one] as const)
      const known = [...new Set([...before.people.keys(), ...after.people.keys()])].map((id) => [before.people.get(id) ?? null, after.people.get(id) ?? null] as const)
      const byStaff = known.flatMap(([old, now]) => (old?.member === now?.member ? [[old, now] as const] : [withoutStaff(before, after, old, now, where)].flatMap((pair) => (pair ? [pair] : []))))
      if (![...kinds, ...byStaff].some(([old, now]) => differs(before, after, old, now, where)) || !before.rules.members.includes(member)) return
      cases++
      assert.ok(affected.includes(member), `${member} is affected`)
    }),
    { numRuns: 4000 },
  )
  assert.ok(cases > 500, `${cases} changed something`)
})

// Who comes, goes or moves reads as staff of a body: that is the affair of that body, which was given the right as a whole.
function withoutStaff(before: Regime, after: Regime, old: Person | null, now: Person | null, where: string): readonly [Person | null, Person | null] | null {
  const bare = (one: Person | null) => one && { ...one, groups: [] }
  const byGroups = DECISIONS.some((may) => may(before.rules, old, where) !== may(before.rules, bare(old), where) || may(after.rules, now, where) !== may(after.rules, bare(now), where))
  return byGroups && !differs(before, after, bare(old), bare(now), where) ? [old, now] : null
}

test('a change that changes nothing affects nobody', () => {
  fc.assert(fc.property(regime, (one) => assert.equal(affectedMembers(one, { ...one, rules: { ...one.rules, rules: [...one.rules.rules].reverse() } }, SITES), [])), RUNS)
})

// Publication

const change = fc.record({
  paths: fc.array(askedPath, { minLength: 1, maxLength: 2 }),
  authors: fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 2 }),
  approvals: fc.array(fc.record({ by: person, tree: fc.constantFrom('now', 'before') }), { maxLength: 6 }),
  tree: fc.constant('now'),
  affected: fc.subarray(MEMBERS),
})

/** Rules where enough is allowed for a verdict to come down to the municipalities. */
const open: fc.Arbitrary<Rules> = rules.map((all) => ({ ...all, rules: [...all.rules.filter(({ path }) => path !== '/'), { path: '/', readers: ['everyone'], authors: ['staff'], approvers: ['staff', ...NAMES] }] }))

test('what is publishable was approved for every municipality affected, by an approver of it who wrote none of it and saw this very tree', () => {
  let published = 0
  fc.assert(
    fc.property(fc.oneof(rules, open), change, (all, made) => {
      if (!publishable(all, made).publishable) return
      published++
      for (const member of made.affected) {
        const spoke = made.approvals.some(({ by, tree }) => tree === 'now' && by.member === member && approvesSomewhere(all, by) && !made.authors.some(({ id }) => id === by.id))
        assert.ok(spoke, `somebody spoke for ${member}`)
      }
    }),
    { numRuns: 4000 },
  )
  assert.ok(published > 50, `${published} were published`)
})

test('to be affected never makes a change easier to publish', () => {
  fc.assert(fc.property(fc.oneof(rules, open), change, (all, made) => assert.ok(!publishable(all, made).publishable || publishable(all, { ...made, affected: [] }).publishable)), RUNS)
})

test('nobody changes rights alone: approvals of who wrote it count for no municipality', () => {
  fc.assert(
    fc.property(open, change, (all, made) => {
      const own: Change = { ...made, affected: made.authors.map(({ member }) => member), approvals: made.authors.map((by) => ({ by, tree: 'now' })) }
      assert.not(publishable(all, own).publishable)
      for (const { member } of made.authors) assert.ok(missingMembers(all, own).includes(member))
    }),
    RUNS,
  )
})

test('nobody whose own rights change speaks for their municipality', () => {
  fc.assert(
    fc.property(open, change, (all, made) => {
      const own: Change = { ...made, affected: MEMBERS, concerned: made.approvals.map(({ by }) => by.id) }
      assert.equal(missingMembers(all, own), MEMBERS)
    }),
    RUNS,
  )
})

test('an approval of another tree counts for no municipality', () => {
  fc.assert(
    fc.property(open, change, (all, made) => {
      const stale = made.approvals.map(({ by }) => ({ by, tree: 'before' }))
      assert.not(publishable(all, { ...made, affected: ['prato'], approvals: stale }).publishable)
    }),
    RUNS,
  )
})

test('one person speaks for one municipality only', () => {
  fc.assert(
    fc.property(open, change, (all, made) => {
      const people = new Set(made.approvals.map(({ by }) => `${by.id} ${by.member}`))
      const verdict = publishable(all, { ...made, affected: MEMBERS })
      if (verdict.publishable) assert.ok(people.size >= MEMBERS.length)
    }),
    RUNS,
  )
})

// Examples

const TEXT = `version: 1
members: [prato, montemurlo]
groups:
  urp-prato: { of: prato }
  urp-montemurlo: { of: montemurlo }
  scuola: { of: prato }
  redazione: { of: "*" }
  revisori: { of: "*", audits: true }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp-prato], approvers: [urp-prato] }
  - { path: /prato/istruzione/, authors: [scuola, urp-prato] }
  - { path: /montemurlo/, readers: [everyone], authors: [urp-montemurlo], approvers: [urp-montemurlo] }
  - { path: /intranet/, readers: [staff], authors: [redazione], approvers: [redazione] }
  - { path: /intranet/prato/, readers: [staff-prato, redazione] }
`
const STAFF: ReadonlyMap<string, Person> = new Map(
  ([['elena', 'prato', 'urp-prato'], ['franco', 'prato', 'urp-prato'], ['bruno', 'montemurlo', 'urp-montemurlo'], ['silvia', 'montemurlo', 'urp-montemurlo'], ['sara', 'prato', ''], ['redattrice', 'prato', 'redazione']] as const).map(([id, member, of]) => [id, { id, member, groups: of ? [of] : [], name: id, email: '', office: '', role: '' }]),
)
const NOW: Regime = { rules: parseRules(TEXT), people: STAFF }
const withRules = (from: string, to: string): Regime => ({ ...NOW, rules: parseRules(TEXT.replace(from, to)) })
const withPerson = (id: string, own: Partial<Person> | null): Regime => {
  const people = new Map(STAFF)
  const old = STAFF.get(id) ?? { id, member: 'prato', groups: [], name: id, email: '', office: '', role: '' }
  if (own === null) people.delete(id)
  else people.set(id, { ...old, ...own })
  return { ...NOW, people }
}
const affected = (after: Regime) => affectedMembers(NOW, after, SITES)

test('a person who joins a group gains what it may, said once at the highest path', () => {
  const { people: changes, kinds } = rightsChange(NOW, withPerson('sara', { groups: ['urp-prato'] }))
  assert.equal(kinds, [])
  assert.equal(changes.map(({ joins, leaves, rights }) => ({ joins, leaves, rights })), [
    {
      joins: ['urp-prato'],
      leaves: [],
      rights: [
        { right: 'write', how: 'gains', path: '/prato/', except: [] },
        { right: 'approve', how: 'gains', path: '/prato/', except: [] },
      ],
    },
  ])
})

test('who is taken out of a group keeps what they have from another, and the exception is said', () => {
  const before = withPerson('elena', { groups: ['urp-prato', 'scuola'] })
  const [change] = rightsChange(before, withPerson('elena', { groups: ['scuola'] })).people
  assert.equal(change?.rights[0], { right: 'write', how: 'loses', path: '/prato/', except: ['/prato/istruzione/'] })
})

test('a group of another body counts for nothing, so joining it changes nothing', () => {
  assert.ok(changesNothing(rightsChange(NOW, withPerson('sara', { groups: ['urp-montemurlo'] }))))
})

test('a path that is opened to everybody is not said again of the staff; one that is closed is told by who still reads', () => {
  const { kinds } = rightsChange(NOW, withRules('readers: [staff-prato, redazione] }', 'readers: [everyone], opens: prova }'))
  assert.equal(kinds.map(({ kind }) => kind), [{ is: 'everyone' }])
  const closed = rightsChange(NOW, withRules('{ path: /intranet/, readers: [staff]', '{ path: /intranet/, readers: [staff-prato, redazione]'))
  assert.equal(closed.kinds.map(({ kind, rights }) => [kind, rights[0]?.how]), [[{ is: 'staff', member: 'montemurlo' }, 'loses']])
})

test('a line that says again what was so changes nothing', () => {
  assert.ok(changesNothing(rightsChange(NOW, withRules('authors: [scuola, urp-prato] }', 'authors: [scuola, urp-prato], approvers: [urp-prato] }'))))
})

test('a group that changes body is told to who had it and to who gets it', () => {
  const text = TEXT.replace('scuola: { of: prato }', 'scuola: { of: montemurlo }')
  const { kinds } = rightsChange(NOW, { ...NOW, rules: parseRules(text) })
  assert.equal(kinds.map(({ kind, rights }) => [kind, rights.map(({ how }) => how)]), [
    [{ is: 'group', name: 'scuola', member: 'prato' }, ['loses']],
    [{ is: 'group', name: 'scuola', member: 'montemurlo' }, ['gains']],
  ])
  assert.equal(affected({ ...NOW, rules: parseRules(text) }), ['prato', 'montemurlo'])
})

for (const [title, after, members] of [
  ['an office of Prato', withPerson('sara', { groups: ['scuola'] }), ['prato']],
  ['the office of the intranet, which all read', withPerson('sara', { groups: ['redazione'] }), ['prato', 'montemurlo']],
  ['the auditors', withPerson('sara', { groups: ['revisori'] }), ['prato', 'montemurlo']],
  ['nothing but another body', withPerson('sara', { member: 'montemurlo' }), ['prato', 'montemurlo']],
  ['the rubrica for the first time, in no group', withPerson('nuova', {}), ['prato']],
  ['no rubrica any more', withPerson('bruno', null), ['montemurlo']],
  ['another address, with all that the card gives', withPerson('elena', { email: 'altra@prato.example' }), ['prato']],
  ['another address, in the office of the intranet', withPerson('redattrice', { email: 'altra@prato.example' }), ['prato', 'montemurlo']],
  ['the same place with another telephone', withPerson('sara', { office: 'Tributi' }), []],
] as const) {
  test(`when a person goes to ${title}, the municipalities affected are: ${members.join(', ') || 'none'}`, () => assert.equal(affected(after), members))
}

for (const [title, from, to, members] of [
  ['two must approve at Montemurlo', 'approvers: [urp-montemurlo] }', 'approvers: [urp-montemurlo], need: 2 }', ['montemurlo']],
  ['the office of Prato also writes at Montemurlo', 'authors: [urp-montemurlo]', 'authors: [urp-montemurlo, urp-prato]', ['prato', 'montemurlo']],
  ['the staff of Montemurlo also reads what is of Prato', 'readers: [staff-prato, redazione] }', 'readers: [staff-prato, staff-montemurlo, redazione] }', ['prato', 'montemurlo']],
  ['a group of Prato comes to audit', 'scuola: { of: prato }', 'scuola: { of: prato, audits: true }', ['prato', 'montemurlo']],
  ['a municipality joins: those that are there decide', 'members: [prato, montemurlo]', 'members: [prato, montemurlo, vaiano]', ['prato', 'montemurlo']],
  ['a deadline asks two people', 'rules:\n', 'lanes:\n  - { lane: heavy, when: [deadline], need: 2 }\nrules:\n', ['prato', 'montemurlo']],
  ['a group is defined that is named nowhere', 'scuola: { of: prato }', 'scuola: { of: prato }\n  nuovo: { of: prato }', ['prato']],
] as const) {
  test(`when ${title}, the municipalities affected are: ${members.join(', ')}`, () => assert.equal(affected(withRules(from, to)), members))
}

test('to take the second last approver out of a group leaves too few; to mend what was short, one at a time, is no fault', () => {
  const alone = withPerson('franco', { groups: [] })
  assert.match(newShortages(NOW, alone).join(), /In «\/prato\/» serve un’approvazione/)
  assert.equal(newShortages(alone, alone), [])
  assert.equal(newShortages(withPerson('sara', { groups: ['redazione'] }), NOW).filter((said) => said.includes('«/prato/»')), [])
})

test('a sentence about the rules is found in the file', () => {
  const broken = TEXT.replace('readers: [staff]', 'lettori: [staff]')
  assert.is(lineOfIssue(broken, '«rules.3.lettori» non è una voce delle regole: toglila o correggi il nome.'), 13)
  assert.is(lineOfIssue(TEXT, 'La riga 7 non si legge.'), 7)
  assert.is(lineOfIssue(TEXT, 'In «/intranet/prato/» qualcuno scrive ma nessuno approva.'), 14)
  assert.is(lineOfIssue(TEXT, 'La regola «/prato/istruzione/» nomina «scuola», che non è un gruppo.'), 11)
  assert.is(lineOfIssue(TEXT, 'Il gruppo «scuola» è dell’ente «pistoia».'), 11)
  assert.is(lineOfIssue(TEXT, 'Il file usa un rimando.'), null)
})

test.run()
