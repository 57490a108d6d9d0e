import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { emit } from '../../../scripts/rules/emit.ts'
import { InvalidOptionProblem } from '../../../scripts/rules/problems/invalid-option-problem.ts'
import { smallDeployment } from '../../lib/access/compile/deployment.ts'

const { rules, sites, ...usual } = smallDeployment()

test('each name gives its own configuration', () => {
  assert.match(emit('nginx', { rules, sites }, usual), /auth_request/)
  assert.match(emit('caddy', { rules, sites }, usual), /handle_response/)
  assert.match(emit('codeowners', { rules, sites }, usual), /^\* @/m)
})

for (const [option, value] of [
  ['host', 'a b'],
  ['host', 'x"; }'],
  ['host', ''],
  ['listen', '80'],
  ['listen', '0.0.0.0:80; root /'],
  ['root', 'siti'],
  ['root', '/srv/a b'],
  ['root', '/srv/$uri'],
  ['root', '/srv/"; }'],
  ['root', '/srv/siti/'],
  ['root', '/srv\n/siti'],
  ['portal', '127.0.0.1'],
  ['portal', '127.0.0.1:80}'],
  ['org', 'ente/team'],
] as const) {
  test(`--${option} ${JSON.stringify(value)} gets into no configuration, and the refusal says how to write it`, () => {
    assert.throws(
      () => emit('nginx', { rules, sites }, { ...usual, [option]: value }),
      (error: unknown) => error instanceof InvalidOptionProblem && error.message.includes(`--${option}`) && error.remedy.startsWith('Scrivi'),
    )
  })
}

test('an unknown name is refused with the names that are known', () => {
  assert.throws(() => emit('apache', { rules, sites }, usual), (error: unknown) => error instanceof InvalidOptionProblem && /nginx, caddy/.test(error.remedy))
})

test.run()
