import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { hasRightCheckCharacter, hasRightCheckDigit, looksLikeTaxCode } from '../../../lib/checks/personal/tax-code.ts'
import { entryOf, issuesOf, knowledge, saidOf } from './page.ts'

const CODES = ['tax-code-person', 'tax-code-wrong', 'vat-wrong', 'iban-wrong', 'phone-wrong', 'phone-prefix', 'email-wrong', 'email-free']

// The codes and accounts are the ones every manual gives as examples, and nobody’s.
const TEXTS: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['Il codice è RSSMRA80A01H501U.', ['tax-code-person: RSSMRA80A01H501U']],
  ['Il codice è rssmra80a01h501u.', ['tax-code-person: rssmra80a01h501u']],
  ['Il codice è RSSMRA80A01H501X.', ['tax-code-wrong: RSSMRA80A01H501X']],
  ['La pratica è ABCDEFGHILMNOPQR.', []],
  ['Il codice RSSMRA80A01H501UX ha una lettera di troppo.', []],
  ['Partita IVA 00743110157.', []],
  ['Partita IVA 00743110158.', ['vat-wrong: 00743110158']],
  ['Il numero 00743110158 non è detto che cosa sia.', []],
  ['Paga su IT60X0542811101000000123456.', []],
  ['Paga su IT60 X054 2811 1010 0000 0123 456.', []],
  ['Paga su IT60X0542811101000000123457.', ['iban-wrong: IT60X0542811101000000123457']],
  ['Paga su IT60 X054 2811 1010 0000 0123 457 entro lunedì.', ['iban-wrong: IT60 X054 2811 1010 0000 0123 457']],
  ['Paga su IT60X054281110100000012345.', ['iban-wrong: IT60X054281110100000012345']],
  ['IT2000 è il nome di un programma.', []],
  ['Telefona al numero +39 0574 000000.', []],
  ['Telefona al numero +39 333 0000000.', []],
  ['Telefona al numero +39 0574 00000000000.', ['phone-wrong: +39 0574 00000000000']],
  ['Telefona al numero +39 5574 000000.', ['phone-wrong: +39 5574 000000']],
  ['Scrivi a anna.verdi@gmail.com.', ['email-free: anna.verdi@gmail.com']],
  ['Scrivi a urp@prato.example.', []],
]
for (const [text, said] of TEXTS) {
  test(`«${text}» ${said.length > 0 ? 'is told of' : 'is let by'}`, () => assert.equal(saidOf(issuesOf(text), ...CODES), said))
}

const CONTACTS: readonly (readonly [type: string, value: string, codes: readonly string[]])[] = [
  ['Telefono', '+39 0574 000000', []],
  ['Telefono', '0574 000000', ['phone-prefix']],
  ['Telefono', '112', []],
  ['Telefono', '800 000000', []],
  ['Telefono', '0574 00', []],
  ['Telefono', '0574 000000000000', ['phone-wrong']],
  ['Telefono', '+44 20 7946 0000', []],
  ['Telefono', '0574 000000 interno 3', []],
  ['Email', 'urp@prato.example', []],
  ['Email', 'urp.prato.example', ['email-wrong']],
  ['Email', 'urp@prato.example, oppure allo sportello', ['email-wrong']],
  ['PEC', 'qualcuno@libero.it', ['email-free']],
  ['Indirizzo', '0574 000000', []],
]
for (const [tipo, valore, codes] of CONTACTS) {
  test(`the contact «${valore}» (${tipo}) ${codes.length > 0 ? `is told of (${codes.join()})` : 'is good'}`, () => {
    const issues = checkEntry(entryOf({ contatti: [{ tipo, valore }] }, 'content/prato/urp/luogo/prova.md'), knowledge()).filter(({ code }) => CODES.includes(code))
    assert.equal(issues.map(({ code }) => code), codes)
    for (const issue of issues) assert.is(issue.field, 'contatti.0.valore')
  })
}

test('a code whose digits were turned into letters, for two people would have had the same, is a person’s too', () => {
  const code = 'RSSMRA80A01H50M'
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').find((letter) => hasRightCheckCharacter(code + letter)) ?? ''
  assert.ok(looksLikeTaxCode(code + last))
})

test('one wrong digit out of eleven is always found', () => {
  const right = '00743110157'
  for (let i = 0; i < right.length; i++) {
    for (const digit of '0123456789') {
      const changed = right.slice(0, i) + digit + right.slice(i + 1)
      assert.is(hasRightCheckDigit(changed), changed === right, changed)
    }
  }
})

test.run()
