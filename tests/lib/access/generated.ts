import * as fc from 'fast-check'
import type { Person } from '../../../lib/access/person.ts'
import type { Group, Rule, Rules } from '../../../lib/access/rules.ts'

/** Cases of a property: what the issue of the rules asks, at least. */
export const RUNS = { numRuns: 2000 }

export const MEMBERS = ['prato', 'montemurlo']
export const GROUPS: ReadonlyMap<string, Group> = new Map([
  ['urp', { of: 'prato', audits: false }],
  ['vigili', { of: 'montemurlo', audits: false }],
  ['redazione', { of: '*', audits: false }],
  ['revisori', { of: '*', audits: true }],
])

const segment = fc.constantFrom('a', 'b', 'c', 'a-b')
const segments = fc.array(segment, { maxLength: 4 })

/** The path of a rule: of a folder at most four deep, the root included. */
export const rulePath = segments.map((parts) => (parts.length === 0 ? '/' : `/${parts.join('/')}/`))

/** A path that the rules are asked about: a folder, a page, its `.html`, a file in it, a neighbour with a longer name. */
export const askedPath = fc.tuple(segments, fc.constantFrom('', '/', '.html', '/index.html', '/x.pdf', 'x')).map(([parts, end]) => {
  const path = parts.length === 0 ? '' : `/${parts.join('/')}`
  return path === '' ? '/' : `${path}${end}`
})

export const principals = fc.uniqueArray(fc.constantFrom('everyone', 'staff', 'staff-prato', 'staff-montemurlo', ...GROUPS.keys()), { maxLength: 3 })

export const rule: fc.Arbitrary<Rule> = fc.record({ path: rulePath, readers: principals, authors: principals, approvers: principals, need: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: ['path'] })

/** Rules that are each well formed; they may contradict each other, for decisions must not depend on the static checks. */
export const rules: fc.Arbitrary<Rules> = fc.uniqueArray(rule, { selector: ({ path }) => path, maxLength: 8 }).map((list) => ({ members: MEMBERS, groups: GROUPS, rules: list }))

/** Someone of a member, or of a body that is none; in groups of their own body, of another, and that nobody defined. */
export const person: fc.Arbitrary<Person> = fc
  .record({
    id: fc.constantFrom('anna', 'bruno', 'carla', 'dario', 'elsa'),
    member: fc.constantFrom(...MEMBERS, 'pistoia'),
    groups: fc.uniqueArray(fc.constantFrom(...GROUPS.keys(), 'inventato', 'staff', 'everyone')),
  })
  .map((known) => ({ ...known, name: known.id, email: `${known.id}@ente.example`, office: '', role: '' }))

export const anyone = fc.option(person, { nil: null })
