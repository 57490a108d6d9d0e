import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { InvalidRulesProblem } from '../../../lib/access/invalid-rules-problem.ts'
import { parseRules } from '../../../lib/access/parse.ts'

const GOOD = 'version: 1\nmembers: [prato]\ngroups:\n  urp: { of: prato }\nrules:\n  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }\n'

function issuesOf(text: string): string {
  try {
    parseRules(text)
  } catch (error) {
    assert.instance(error, InvalidRulesProblem)
    return (error as InvalidRulesProblem).issues.join('\n')
  }
  return ''
}

test('the rules of the sample content load', () => {
  assert.ok(parseRules(readFileSync('content/regole.yml', 'utf8')).rules.length > 5)
})

const BAD: readonly (readonly [title: string, text: string, sentence: RegExp])[] = [
  ['an unknown key', `${GOOD}colore: rosso\n`, /«colore» non è una voce delle regole/],
  ['an unknown key in a rule', GOOD.replace('readers', 'lettori'), /«rules\.0\.lettori» non è una voce/],
  ['a repeated key', `${GOOD}version: 1\n`, /La riga \d+ non si legge/],
  ['text that is not YAML', 'rules: [', /La riga 1 non si legge/],
  ['another version', GOOD.replace('version: 1', 'version: 2'), /«version» deve essere «1»/],
  ['a path without its last slash', GOOD.replace('/prato/,', '/prato,'), /deve essere un percorso come/],
  ['a path that climbs', GOOD.replace('/prato/,', '/prato/../,'), /deve essere un percorso come/],
  ['a path in capitals', GOOD.replace('/prato/,', '/Prato/,'), /deve essere un percorso come/],
  ['a path written twice', `${GOOD}  - { path: /prato/, readers: [everyone] }\n`, /«\/prato\/» è scritto due volte/],
  ['a group nobody defined', GOOD.replace('authors: [urp]', 'authors: [vigili]'), /nomina «vigili»/],
  ['a group of a body that is no member', GOOD.replace('of: prato', 'of: pistoia'), /dell’ente «pistoia»/],
  ['a name in capitals', GOOD.replaceAll('urp', 'URP'), /può avere solo lettere minuscole senza accenti, cifre e trattini/],
  ['a number where names go', GOOD.replace('readers: [everyone]', 'readers: 3'), /«rules\.0\.readers» non ha la forma giusta/],
  ['more approvals than anybody counts', GOOD.replace('approvers: [urp]', 'approvers: [urp], need: 10'), /«rules\.0\.need» non ha la forma giusta/],
  ['a group called like the staff of a body', GOOD.replaceAll('urp', 'staff-urp'), /nome riservato/],
  ['a group with a reserved name', GOOD.replace('urp: {', 'staff: {').replaceAll('[urp]', '[staff]'), /nome riservato/],
  ['authors without approvers', GOOD.replace(', approvers: [urp]', ''), /nessuno approva/],
  ['authors who may not read', GOOD.replace('readers: [everyone]', 'readers: []'), /non può leggere/],
  [
    'a child that opens what its parent keeps closed',
    GOOD.replace('readers: [everyone]', 'readers: [staff-prato]') + '  - { path: /prato/a/, readers: [everyone] }\n',
    /apre a «everyone» ciò che «\/prato\/» tiene chiuso/,
  ],
  ['an alias', GOOD.replace('members: [prato]', 'members: &m [prato]').replace('readers: [everyone]', 'readers: *m'), /rimando/],
]

for (const [title, text, sentence] of BAD) {
  test(`rules with ${title} do not load, and a sentence says so`, () => assert.match(issuesOf(text), sentence))
}

test('a child may open with a reason', () => {
  const text = GOOD.replace('readers: [everyone]', 'readers: [staff-prato]') + '  - { path: /prato/a/, readers: [everyone], opens: bando pubblico }\n'
  assert.is(issuesOf(text), '')
})

test.run()
