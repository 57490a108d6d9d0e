import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { covers, rulingAt } from '../../../lib/access/covering.ts'
import { approvalsNeeded, mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import { anyone, askedPath, principals, rule, rules } from './generated.ts'

test('the rule that rules is the longest that covers the path and says the thing', () => {
  fc.assert(
    fc.property(rules, askedPath, fc.constantFrom('readers' as const, 'authors' as const, 'approvers' as const, 'need' as const), (all, path, key) => {
      const stating = all.rules.filter((one) => one[key] !== undefined && covers(one.path, path))
      const longest = [...stating].sort((a, b) => b.path.length - a.path.length)[0]
      assert.is(rulingAt(all, path, key), longest)
    }),
    { numRuns: 5000 },
  )
})

test('a rule covers its folder, the page of the same name and what is below, and nothing else', () => {
  for (const path of ['/a/', '/a', '/a.html', '/a/b', '/a/b/c.pdf', '/a/.html']) assert.ok(covers('/a/', path), path)
  for (const path of ['/', '/ab', '/a-b/', '/a.htm', '/a.html/', '/a.html.html', '/A/', '/b/a/']) assert.not(covers('/a/', path), path)
})

test('a change to a rule at a path changes no decision outside that path', () => {
  const tally = { inside: 0, outside: 0 }
  fc.assert(
    fc.property(rules, rule, fc.option(principals, { nil: undefined }), anyone, askedPath, (all, changed, opened, who, path) => {
      const others = all.rules.filter((one) => one.path !== changed.path)
      const versions = [others, [...others, changed], [...others, { ...changed, ...(opened ? { readers: opened, approvers: opened } : {}) }], [{ path: changed.path }, ...others]]
      const decided = versions.map((list) => {
        const version = { ...all, rules: list }
        return JSON.stringify([mayRead(version, who, path), mayWrite(version, who, path), mayApprove(version, who, path), approvalsNeeded(version, path)])
      })
      const outside = !covers(changed.path, path)
      if (outside) assert.is(new Set(decided).size, 1, `${path} after a change at ${changed.path}`)
      if (outside) tally.outside += 1
      else if (new Set(decided).size > 1) tally.inside += 1
    }),
    { numRuns: 4000 },
  )
  assert.ok(tally.outside >= 2000 && tally.inside > 50, `it was tried outside, and inside it did change something: ${JSON.stringify(tally)}`)
})

test.run()
