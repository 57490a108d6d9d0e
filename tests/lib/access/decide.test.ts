import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import type { Person } from '../../../lib/access/person.ts'
import { publishable } from '../../../lib/access/publishable.ts'
import type { Rules } from '../../../lib/access/rules.ts'
import { anyone, askedPath, GROUPS, person, rules, RUNS } from './generated.ts'

const people = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 5 })
const paths = fc.array(askedPath, { minLength: 1, maxLength: 3 })
const decisions = [mayRead, mayWrite, mayApprove]

test('what no rule states is denied, to everyone', () => {
  fc.assert(
    fc.property(rules, anyone, askedPath, (all, who, where) => {
      // Every rule that could cover the path is taken away, by a wider measure than the product's.
      const silent = { ...all, rules: all.rules.filter((r) => !`${where.replace(/\.html$/, '')}/`.startsWith(r.path)) }
      for (const decide of decisions) assert.not(decide(silent, who, where))
    }),
    RUNS,
  )
})

test('the order of the rules does not matter', () => {
  fc.assert(
    fc.property(rules, anyone, askedPath, fc.infiniteStream(fc.nat()), (all, who, where, keys) => {
      const shuffled = all.rules.map((r) => ({ r, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      for (const decide of decisions) assert.is(decide({ ...all, rules: shuffled.map(({ r }) => r) }, who, where), decide(all, who, where))
    }),
    RUNS,
  )
})

test('one more group never takes a permission away', () => {
  fc.assert(
    fc.property(rules, person, askedPath, fc.constantFrom(...GROUPS.keys()), (all, who, where, group) => {
      const more = { ...who, groups: [...new Set([...who.groups, group])] }
      for (const decide of decisions) if (decide(all, who, where)) assert.ok(decide(all, more, where))
    }),
    RUNS,
  )
})

test('nobody publishes alone: an approval of who wrote it never counts', () => {
  fc.assert(
    fc.property(rules, people, people, paths, (all, authors, others, where) => {
      const own = authors.map((by) => ({ by, tree: 't' }))
      const alone = publishable(all, { paths: where, authors, approvals: own, tree: 't' })
      assert.not(alone.publishable)
      const approvals = others.filter(({ id }) => !authors.some((author) => author.id === id)).map((by) => ({ by, tree: 't' }))
      const change = { paths: where, authors, tree: 't' }
      assert.equal(publishable(all, { ...change, approvals: [...own, ...approvals] }), publishable(all, { ...change, approvals }))
    }),
    RUNS,
  )
})

test('an approval of another tree never counts', () => {
  fc.assert(
    fc.property(rules, people, people, people, paths, (all, authors, stale, current, where) => {
      const change = { paths: where, authors, tree: 'after' }
      const old = stale.map((by) => ({ by, tree: 'before' }))
      const approvals = current.map((by) => ({ by, tree: 'after' }))
      assert.not(publishable(all, { ...change, approvals: old }).publishable)
      assert.equal(publishable(all, { ...change, approvals: [...old, ...approvals] }), publishable(all, { ...change, approvals }))
    }),
    RUNS,
  )
})

test('a change is published when, for each of its paths, all may write it and as many others as asked approved it, and only then', () => {
  const tally = { yes: 0, no: 0 }
  // Rules under which something is published now and then: everybody reads, a group or the staff write and approve.
  const generous = rules.map((all): Rules => ({ ...all, rules: [{ path: '/', readers: ['everyone'], authors: ['everyone'], approvers: ['staff'] }, ...all.rules.filter(({ path }) => path !== '/')] }))
  fc.assert(
    fc.property(generous, fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 2 }), fc.array(person, { maxLength: 6 }), paths, (all, authors, approvers, where) => {
      const enough = where.every((path) => {
        const others = approvers.filter((by) => mayApprove(all, by, path) && !authors.some(({ id }) => id === by.id))
        const asked = [...all.rules].filter((rule) => rule.need && `${path.replace(/\.html$/, '')}/`.replace('//', '/').startsWith(rule.path)).sort((a, b) => b.path.length - a.path.length)[0]?.need ?? 1
        return authors.every((author) => mayWrite(all, author, path)) && new Set(others.map(({ id }) => id)).size >= asked
      })
      assert.is(publishable(all, { paths: where, authors, approvals: approvers.map((by) => ({ by, tree: 't' })), tree: 't' }).publishable, enough)
      tally[enough ? 'yes' : 'no'] += 1
    }),
    RUNS,
  )
  assert.ok(tally.yes > 100 && tally.no > 100, `both happened often: ${JSON.stringify(tally)}`)
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
