import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { authorize, type Territory } from '../../lib/access/authorize.ts'
import type { Person } from '../../lib/access/person.ts'
import { spreadOf } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 9
const GROUPS = Array.from({ length: 30 }, (_, i) => `gruppo-${i}`)
const PERSON: Person = { id: 'anna-verdi', name: 'Anna Verdi', email: 'anna@prato.example', member: 'prato', office: '', role: '', groups: ['gruppo-1', 'gruppo-11', 'gruppo-27'] }

/**
 * Decisions a second of the gate with 300 rules, from the raw target to the verdict, against the gate with 3 rules and against
 * Cedar (its policies parsed beforehand) with 300 permissions on nested folders, asked the same questions.
 */
export async function decisions(): Promise<void> {
  const targets = Array.from({ length: 3000 }, (_, i) => `/intranet/area-${i % 300}/documento/pagina-${i}/`)
  const [many, few] = [territory(300), territory(3)]
  const cedar = cedarWith(300)
  const rates: Record<'many' | 'few' | 'cedar', number[]> = { many: [], few: [], cedar: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      many: rate(targets, (target) => authorize(many, target, PERSON).allowed),
      few: rate(targets, (target) => authorize(few, target, PERSON).allowed),
      cedar: rate(targets.slice(0, 300), cedar),
    }
    if (round > 0) for (const key of ['many', 'few', 'cedar'] as const) rates[key].push(measured[key])
  }
  const [ours, small, peer] = [spreadOf(rates.many), spreadOf(rates.few), spreadOf(rates.cedar)]
  console.log(say.rate('the gate, 300 rules', ours))
  console.log(say.rate('the gate, 3 rules', small))
  console.log(say.rate('Cedar, 300 permissions', peer))
  console.log(say.times('the gate with 300 rules / with 3', ours.median / small.median))
  console.log(say.times('the gate / Cedar', ours.median / peer.median))
}

function territory(rules: number): Territory {
  return {
    sites: [{ key: 'intranet', base: '/intranet/' }],
    rules: {
      members: ['prato'],
      groups: new Map(GROUPS.map((name) => [name, { of: 'prato', audits: false }])),
      rules: Array.from({ length: rules }, (_, i) => ({ path: `/intranet/area-${i}/`, readers: [GROUPS[i % GROUPS.length] ?? ''] })),
    },
  }
}

function cedarWith(permissions: number): (target: string) => boolean {
  const policies = Array.from({ length: permissions }, (_, i) => `permit(principal in Group::"gruppo-${i % GROUPS.length}", action == Action::"read", resource in Folder::"/intranet/area-${i}/");`)
  const parsed = preparsePolicySet('misura', { staticPolicies: policies.join('\n') })
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
  const principal = { type: 'Person', id: PERSON.id }
  const own = { uid: principal, attrs: {}, parents: PERSON.groups.map((id) => ({ type: 'Group', id })) }
  return (target) => {
    const [, site = '', area = ''] = target.split('/')
    const resource = { type: 'Page', id: target }
    const answer = statefulIsAuthorized({
      principal,
      action: { type: 'Action', id: 'read' },
      resource,
      context: {},
      preparsedPolicySetId: 'misura',
      entities: [own, { uid: resource, attrs: {}, parents: [{ type: 'Folder', id: `/${site}/${area}/` }] }],
    })
    return answer.type === 'success' && answer.response.decision === 'allow'
  }
}

function rate(targets: readonly string[], decide: (target: string) => boolean): number {
  const begun = performance.now()
  const allowed = targets.filter(decide).length
  const seconds = (performance.now() - begun) / 1000
  if (allowed === 0 || allowed === targets.length) throw new Error('the questions have one answer only')
  return targets.length / seconds
}
