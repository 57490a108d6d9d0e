import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { mayRead } from '../../../lib/access/decide.ts'
import { InvalidRulesProblem } from '../../../lib/access/invalid-rules-problem.ts'
import { loadRules } from '../../../lib/access/load.ts'
import type { Rule, Rules } from '../../../lib/access/rules.ts'
import { COMMON_AREA, parseSites } from '../../../lib/model/sites.ts'
import { anyone, GROUPS, MEMBERS, principals } from './generated.ts'

const SITES = [
  { key: 'comune', tipo: 'public' },
  { key: 'rete', tipo: 'intranet' },
] as const
const OPEN: Rule = { path: '/comune/', readers: ['everyone'] }
const STAFF: Rule = { path: '/rete/', readers: ['staff'] }

// JSON is YAML: a file as somebody could have written it.
const fileOf = (rules: readonly Rule[]) => JSON.stringify({ version: 1, members: MEMBERS, groups: Object.fromEntries(GROUPS), rules })

function issuesOf(...rules: readonly Rule[]): readonly string[] {
  try {
    loadRules(fileOf(rules), SITES)
    return []
  } catch (error) {
    assert.instance(error, InvalidRulesProblem)
    return (error as InvalidRulesProblem).issues
  }
}

test('the rules of the sample content fit its sites', () => {
  const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
  assert.ok(loadRules(readFileSync('content/regole.yml', 'utf8'), sites).rules.length > 5)
})

const BAD: readonly (readonly [title: string, rules: readonly Rule[], sentence: string])[] = [
  ['a rule of no site', [OPEN, STAFF, { path: '/pistoia/', readers: ['staff'] }], 'La regola «/pistoia/» non è di nessun sito di siti.yml: correggi il percorso o aggiungi il sito.'],
  ['a public site that is not open', [{ path: '/comune/', readers: ['staff'] }, STAFF], 'Il sito pubblico «comune» non è aperto a tutti: scrivi «readers: [everyone]» nella regola «/comune/».'],
  ['a public site that no rule opens', [STAFF], 'Il sito pubblico «comune» non è aperto a tutti: scrivi «readers: [everyone]» nella regola «/comune/».'],
  ['a public site closed in part', [OPEN, STAFF, { path: '/comune/a/', readers: ['staff'] }], '«/comune/a/» chiude una parte di un sito pubblico, che si pubblica intero: togli «readers», o sposta quei contenuti nell’intranet.'],
  ['readers below an area', [OPEN, STAFF, { path: '/rete/prato/a/', readers: ['urp'] }], '«/rete/prato/a/» ha «readers» più in basso di un’area: gli elenchi si fanno per area. Crea un’area in siti.yml e mettici la regola.'],
  ['an area wider than the common one', [OPEN, { path: '/rete/', readers: ['staff-prato'] }, { path: '/rete/a/', readers: ['vigili'], opens: 'prova' }], '«/rete/a/» apre a «vigili», che non legge «/rete/tutti/»: le pagine di ogni area mostrano anche quella. Togli «vigili» o aggiungilo là.'],
  ['a common area narrower than the site', [OPEN, STAFF, { path: '/rete/tutti/', readers: ['staff-prato'] }], '«/rete/» apre a «staff», che non legge «/rete/tutti/»: le pagine di ogni area mostrano anche quella. Togli «staff» o aggiungilo là.'],
  ['a common area narrower than what all of the content is', [{ path: '/', readers: ['everyone'] }, { path: '/rete/tutti/', readers: ['staff'] }], '«/rete/» apre a «everyone», che non legge «/rete/tutti/»: le pagine di ogni area mostrano anche quella. Togli «everyone» o aggiungilo là.'],
]

for (const [title, rules, sentence] of BAD) {
  test(`${title} does not load, and the sentence says where`, () => {
    assert.equal(issuesOf(...rules), [sentence])
  })
}

test('an area may have fewer readers than the site, authors and approvals may be stated at any depth, and the rules have theirs', () => {
  const area: Rule = { path: '/rete/prato/', readers: ['staff-prato', 'redazione'], authors: ['urp'], approvers: ['redazione'] }
  assert.equal(issuesOf(OPEN, STAFF, area, { path: '/rete/prato/a/b/', authors: ['redazione'], need: 2 }, { path: '/regole/', readers: ['staff'] }), [])
})

const place = fc.constantFrom('/', '/comune/a/', '/rete/', '/rete/tutti/', '/rete/prato/', '/rete/monte/', '/rete/prato/a/')
const stated: fc.Arbitrary<Rule> = fc.record({ path: place, readers: fc.oneof(fc.constantFrom(['everyone'], ['staff'], ['staff-prato']), principals), opens: fc.constant('prova') })

test('under rules that load, whoever reads a page may read all that it lists: its area whole, the common area, a public site whole', () => {
  let loaded = 0
  fc.assert(
    fc.property(fc.uniqueArray(stated, { selector: ({ path }) => path, minLength: 1, maxLength: 4 }), anyone, (list, who) => {
      let rules: Rules
      try {
        rules = loadRules(fileOf([OPEN, ...list]), SITES)
      } catch {
        return fc.pre(false)
      }
      loaded += 1
      const may = (path: string) => mayRead(rules, who, path)
      assert.ok(['/comune/', '/comune/a/x', '/comune/b/c/x'].every(may), 'a public site is read by everyone')
      for (const area of ['prato', 'monte', 'altra', COMMON_AREA]) {
        for (const path of ['', 'x', 'a/x', 'a/b/x']) assert.is(may(`/rete/${area}/${path}`), may(`/rete/${area}/`), `${area}/${path}`)
        if (may(`/rete/${area}/`)) assert.ok(may(`/rete/${COMMON_AREA}/x`), `who reads ${area} reads the common area`)
      }
    }),
    { numRuns: 2000, maxSkipsPerRun: 200 },
  )
  assert.ok(loaded >= 2000, `${loaded} sets of rules loaded`)
})

test.run()
