import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../lib/access/person.ts'
import { personByEmail } from '../../../lib/session/person-by-email.ts'
import { personOf } from '../../../lib/session/openid/claims.ts'

const person = (id: string, email: string): [string, Person] => [id, { id, email, name: id, member: 'prato', office: '', role: '', groups: [] }]
const people = new Map([
  person('erika', 'Erika.Bianchi@prato.example'),
  person('uno', 'ufficio@prato.example'),
  person('due', 'UFFICIO@prato.example'),
  person('senza', ''),
  person('strana', 'eri\u212aa@altro.example'),
])
const found = (email: string) => personByEmail(people, email)?.id ?? null

test('an address is one person’s, however it is written', () => {
  assert.is(found('erika.bianchi@prato.example'), 'erika')
  assert.is(found('ERIKA.BIANCHI@PRATO.EXAMPLE'), 'erika')
  assert.is(found('erika.bianchi@prato.example.altro.example'), null)
  assert.is(found(''), null)
})

test('a letter that becomes one of ours in lower case is not ours', () => {
  assert.is('Eri\u212aa.Bianchi@prato.example'.toLowerCase(), 'erika.bianchi@prato.example')
  assert.is(found('Eri\u212aa.Bianchi@prato.example'), null)
  assert.is(found('erika@altro.example'), null)
})

test('an address two people share is nobody’s', () => assert.is(found('ufficio@prato.example'), null))

test('with a claim that names people, the claim alone counts, whole', () => {
  const by = (claims: Record<string, unknown>) => personOf(claims, people, 'preferred_username')?.id ?? null
  assert.is(by({ preferred_username: 'erika' }), 'erika')
  assert.is(by({ preferred_username: 'Erika' }), null)
  assert.is(by({ preferred_username: ['erika'] }), null)
  assert.is(by({ email: 'erika.bianchi@prato.example', email_verified: true }), null)
  assert.is(personOf({ preferred_username: 'erika', email: 'erika.bianchi@prato.example' }, people, null), null)
})

test.run()
