import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import { effectiveDiff } from '../../../lib/access/effective.ts'
import type { Person } from '../../../lib/access/person.ts'
import type { Rule, Rules } from '../../../lib/access/rules.ts'

const GROUPS = ['urp', 'vigili']
const path = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}/`)
const names = fc.uniqueArray(fc.constantFrom('everyone', 'staff', ...GROUPS), { maxLength: 2 })
const rule: fc.Arbitrary<Rule> = fc.record({ path, readers: names, authors: names, approvers: names, need: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: ['path'] })
const rules: fc.Arbitrary<Rules> = fc
  .uniqueArray(rule, { selector: (one) => one.path, maxLength: 6 })
  .map((list) => ({ members: ['prato'], groups: new Map(GROUPS.map((name) => [name, { of: 'prato', audits: false }])), rules: list }))
const people: readonly (Person | null)[] = [null, ...[[], ['urp'], ['vigili']].map((groups) => ({ id: 'x', name: 'x', email: '', member: 'prato', office: '', role: '', groups }))]

test('rules compared with themselves, in any order, differ in nothing', () => {
  fc.assert(fc.property(rules, (all) => assert.equal(effectiveDiff(all, { ...all, rules: [...all.rules].reverse() }), [])), { numRuns: 2000 })
})

test('when the difference is empty, no person may do anything more or less anywhere', () => {
  fc.assert(
    fc.property(rules, rules, path, (before, after, where) => {
      if (effectiveDiff(before, after).length > 0) return
      for (const person of people) for (const may of [mayRead, mayWrite, mayApprove]) assert.is(may(before, person, where), may(after, person, where))
    }),
    { numRuns: 2000 },
  )
})

test('a line that says again what was in force changes nothing; one that opens is said', () => {
  const base: Rules = { members: ['prato'], groups: new Map(), rules: [{ path: '/a/', readers: ['staff'] }] }
  assert.equal(effectiveDiff(base, { ...base, rules: [...base.rules, { path: '/a/b/', readers: ['staff'] }] }), [])
  assert.equal(effectiveDiff(base, { ...base, rules: [...base.rules, { path: '/a/b/', readers: ['everyone'] }] }), [
    { path: '/a/b/', right: 'readers', who: 'everyone', how: 'gains' },
    { path: '/a/b/', right: 'readers', who: 'staff', how: 'loses' },
  ])
})

test.run()
