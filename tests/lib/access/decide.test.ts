import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import type { Person } from '../../../lib/access/person.ts'
import { publishable } from '../../../lib/access/publishable.ts'
import type { Rule, Rules } from '../../../lib/access/rules.ts'

const GROUPS = ['urp', 'vigili', 'scuola']
const segment = fc.constantFrom('a', 'b', 'c')
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
const names = fc.uniqueArray(fc.constantFrom('everyone', 'staff', 'staff-prato', ...GROUPS), { maxLength: 3 })
const rule: fc.Arbitrary<Rule> = fc.record({ path: path.map((p) => `${p}/`), readers: names, authors: names, approvers: names }, { requiredKeys: ['path'] })
const rules: fc.Arbitrary<Rules> = fc
  .uniqueArray(rule, { selector: (r) => r.path, maxLength: 8 })
  .map((list) => ({ members: ['prato'], groups: new Map(GROUPS.map((name) => [name, { of: 'prato', audits: false }])), rules: list }))
const person: fc.Arbitrary<Person> = fc
  .record({ id: fc.constantFrom('anna', 'bruno', 'carla', 'dario'), groups: fc.uniqueArray(fc.constantFrom(...GROUPS)) })
  .map(({ id, groups }) => ({ id, groups, name: id, email: `${id}@prato.example`, member: 'prato', office: '', role: '' }))
const decisions = [mayRead, mayWrite, mayApprove]

test('what no rule states is denied, to everyone', () => {
  fc.assert(
    fc.property(rules, fc.option(person), path, (all, who, where) => {
      const silent = { ...all, rules: all.rules.filter((r) => !`${where}/`.startsWith(r.path)) }
      for (const decide of decisions) assert.not(decide(silent, who, where))
    }),
    { numRuns: 2000 },
  )
})

test('the order of the rules does not matter', () => {
  fc.assert(
    fc.property(rules, fc.option(person), path, fc.infiniteStream(fc.nat()), (all, who, where, keys) => {
      const shuffled = all.rules.map((r) => ({ r, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      for (const decide of decisions) assert.is(decide({ ...all, rules: shuffled.map(({ r }) => r) }, who, where), decide(all, who, where))
    }),
    { numRuns: 2000 },
  )
})

test('one more group never takes a permission away', () => {
  fc.assert(
    fc.property(rules, person, path, fc.constantFrom(...GROUPS), (all, who, where, group) => {
      const more = { ...who, groups: [...new Set([...who.groups, group])] }
      for (const decide of decisions) if (decide(all, who, where)) assert.ok(decide(all, more, where))
    }),
    { numRuns: 2000 },
  )
})

test('nobody publishes alone: an approval of who wrote it never counts', () => {
  fc.assert(
    fc.property(rules, fc.uniqueArray(person, { selector: (p) => p.id, minLength: 1 }), path, (all, authors, where) => {
      const approvals = authors.map((by) => ({ by, tree: 't' }))
      assert.not(publishable(all, { paths: [where], authors, approvals, tree: 't' }).publishable)
    }),
    { numRuns: 2000 },
  )
})

test('an approval of another tree never counts', () => {
  fc.assert(
    fc.property(rules, person, fc.uniqueArray(person, { selector: (p) => p.id }), path, (all, author, approvers, where) => {
      const approvals = approvers.map((by) => ({ by, tree: 'before' }))
      assert.not(publishable(all, { paths: [where], authors: [author], approvals, tree: 'after' }).publishable)
    }),
    { numRuns: 2000 },
  )
})

const [urp, vigili]: Person[] = ['urp', 'vigili'].map((group) => ({ id: group, name: group, email: `${group}@prato.example`, member: 'prato', office: '', role: '', groups: [group] })) as unknown as [Person, Person]
const SAMPLE: Rules = {
  members: ['prato'],
  groups: new Map([
    ['urp', { of: 'prato', audits: false }],
    ['vigili', { of: 'prato', audits: false }],
  ]),
  rules: [
    { path: '/prato/', readers: ['everyone'], authors: ['urp'], approvers: ['urp'] },
    { path: '/prato/polizia/', authors: ['vigili', 'urp'] },
    { path: '/prato/polizia/verbali/', need: 2 },
  ],
}

test('each attribute comes from the longest rule that states it', () => {
  assert.ok(mayWrite(SAMPLE, vigili, '/prato/polizia/notizia/x'))
  assert.not(mayWrite(SAMPLE, vigili, '/prato/urp/notizia/x'))
  assert.not(mayApprove(SAMPLE, vigili, '/prato/polizia/notizia/x'))
  assert.ok(mayApprove(SAMPLE, urp, '/prato/polizia/notizia/x'))
  assert.ok(mayRead(SAMPLE, null, '/prato/polizia/notizia/x'))
})

test('a rule covers its page and what is below, not a neighbour with a longer name', () => {
  assert.ok(mayWrite(SAMPLE, vigili, '/prato/polizia'))
  assert.ok(mayWrite(SAMPLE, vigili, '/prato/polizia.html'))
  assert.not(mayWrite(SAMPLE, vigili, '/prato/polizia-locale/x'))
})

test('an approver who wrote nothing makes a change publishable, and two are asked where the rules say two', () => {
  const change = { authors: [vigili], approvals: [{ by: urp, tree: 't' }], tree: 't' }
  assert.ok(publishable(SAMPLE, { ...change, paths: ['/prato/polizia/notizia/x'] }).publishable)
  assert.equal(publishable(SAMPLE, { ...change, paths: ['/prato/polizia/verbali/x'] }), { publishable: false, why: 'missing-approvals', path: '/prato/polizia/verbali/x', missing: 1 })
  const second = { ...urp, id: 'urp-2' }
  assert.ok(publishable(SAMPLE, { ...change, approvals: [...change.approvals, { by: second, tree: 't' }], paths: ['/prato/polizia/verbali/x'] }).publishable)
})

test('a change that leaves the author’s area in one path is not publishable at all', () => {
  const verdict = publishable(SAMPLE, { paths: ['/prato/polizia/x', '/prato/urp/x'], authors: [vigili], approvals: [{ by: urp, tree: 't' }], tree: 't' })
  assert.equal(verdict, { publishable: false, why: 'author-may-not-write', path: '/prato/urp/x', missing: 0 })
})

test('a group of another body does not count for who works elsewhere', () => {
  const stranger = { ...urp, member: 'montemurlo' }
  assert.not(mayWrite({ ...SAMPLE, members: ['prato', 'montemurlo'] }, stranger, '/prato/urp/x'))
})

test.run()
