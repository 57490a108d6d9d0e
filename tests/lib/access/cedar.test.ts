import { readFileSync } from 'node:fs'
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mayApprove, mayRead, mayWrite } from '../../../lib/access/decide.ts'
import { parseRules } from '../../../lib/access/parse.ts'
import type { Person } from '../../../lib/access/person.ts'
import type { Rule, Rules } from '../../../lib/access/rules.ts'
import { anyone, askedPath, rules, RUNS } from './generated.ts'

// The rules once more, in the words of Cedar (https://www.cedarpolicy.com) and without our code: a rule permits below its
// folder, unless a folder inside it says something of its own. Who may is asked of what the rubrica says of a person.
const ACTIONS = { readers: mayRead, authors: mayWrite, approvers: mayApprove } as const
type Action = keyof typeof ACTIONS

function policiesOf(all: Rules): string {
  return (Object.keys(ACTIONS) as Action[])
    .flatMap((action) =>
      all.rules.flatMap((rule) => {
        const names = rule[action]
        if (!names) return []
        const inner = all.rules.filter((other) => other !== rule && other[action] && other.path.startsWith(rule.path))
        const unless = inner.length > 0 ? ` unless { resource in [${inner.map(({ path }) => `Folder::"${path}"`).join(', ')}] }` : ''
        return names.map((name) => `permit(principal, action == Action::"${action}", resource in Folder::"${rule.path}") when { ${conditionOf(name, all)} }${unless};`)
      }),
    )
    .join('\n')
}

function conditionOf(name: string, { members, groups }: Rules): string {
  const employed = `principal has body && [${members.map((member) => `"${member}"`).join(', ')}].contains(principal.body)`
  if (name === 'everyone') return 'true'
  if (name === 'staff') return employed
  if (name.startsWith('staff-')) return `${employed} && principal.body == "${name.slice('staff-'.length)}"`
  const of = groups.get(name)?.of
  return `${employed} && principal.listed.contains("${name}")${of === '*' ? '' : ` && principal.body == "${of}"`}`
}

/** The folders around a path, its own included: a page lies in the folder of its name. */
function entitiesOf(path: string, who: Person | null) {
  const page = path.replace(/\.html$/, '')
  const own = page.endsWith('/') ? page : `${page}/`
  const folders = own.split('/').slice(0, -1).map((_, i, parts) => `${parts.slice(0, i + 1).join('/')}/`)
  const uid = (id: string) => ({ type: 'Folder', id })
  return [
    { uid: { type: 'Person', id: who?.id ?? '?' }, attrs: who ? { body: who.member, listed: [...who.groups] } : {}, parents: [] },
    ...folders.map((folder, i) => ({ uid: uid(folder), attrs: {}, parents: folders.slice(0, i).map(uid) })),
    { uid: { type: 'Page', id: path }, attrs: {}, parents: folders.map(uid) },
  ]
}

function cedarSays(set: string, action: Action, path: string, who: Person | null): boolean {
  const answer = statefulIsAuthorized({
    principal: { type: 'Person', id: who?.id ?? '?' },
    action: { type: 'Action', id: action },
    resource: { type: 'Page', id: path },
    context: {},
    preparsedPolicySetId: set,
    entities: entitiesOf(path, who),
  })
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
  assert.equal(answer.response.diagnostics.errors, [])
  return answer.response.decision === 'allow'
}

function prepare(set: string, all: Rules): void {
  const answer = preparsePolicySet(set, { staticPolicies: policiesOf(all) })
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
}

test('Cedar decides as we do who reads, who writes and who approves', () => {
  const tally = { allow: 0, deny: 0 }
  fc.assert(
    fc.property(rules, anyone, askedPath, (all, who, path) => {
      prepare('generated', all)
      for (const action of Object.keys(ACTIONS) as Action[]) {
        const ours = ACTIONS[action](all, who, path)
        assert.is(cedarSays('generated', action, path, who), ours, `${action} of ${path}`)
        tally[ours ? 'allow' : 'deny'] += 1
      }
    }),
    RUNS,
  )
  assert.ok(tally.allow > 200 && tally.deny > 200, `both answers were given often: ${JSON.stringify(tally)}`)
})

test('Cedar decides as we do at every path of the rules of the sample content', () => {
  const all = parseRules(readFileSync('content/regole.yml', 'utf8'))
  const groups = [...all.groups.keys()]
  const people = [...all.members, 'pistoia'].flatMap((member) => [[], ...groups.map((group) => [group])].map((own): Person => ({ id: `${member}-${own.join()}`, member, groups: own, name: '', email: '', office: '', role: '' })))
  prepare('sample', all)
  for (const path of all.rules.flatMap(({ path }: Rule) => [path, `${path}documento/x`, `${path.slice(0, -1)}.html`, `${path.slice(0, -1)}-x`])) {
    for (const who of [null, ...people]) for (const action of Object.keys(ACTIONS) as Action[]) assert.is(cedarSays('sample', action, path, who), ACTIONS[action](all, who, path), `${action} of ${path} by ${who?.id}`)
  }
})

test.run()
