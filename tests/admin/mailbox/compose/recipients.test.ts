import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import { addressFault } from '../../../../admin/mailbox/compose/recipients/address-fault.ts'
import { likelyAddress } from '../../../../admin/mailbox/compose/recipients/likely-domain.ts'
import { readRecipients } from '../../../../admin/mailbox/compose/recipients/read-recipients.ts'
import { MailAddress } from '../../../../lib/mail/mail-address.ts'
import { processorMs } from '../../../processor-ms.ts'

const ANNA = { name: 'Anna Verdi', email: 'anna@comune.prato.example' }
const MARIO = { name: 'Rossi, Mario', email: 'm.rossi@ente.example' }

test('addresses are read as people type and paste them', () => {
  const written = `Anna Verdi <anna@comune.prato.example>, c@d.example; "Rossi, Mario" <m.rossi@ente.example>\nluca@e.example`
  assert.equal(readRecipients(written), { people: [ANNA, { name: '', email: 'c@d.example' }, MARIO, { name: '', email: 'luca@e.example' }], faults: [] })
})

test('a surname before a comma belongs to the name after it, as address books write it', () => {
  assert.equal(readRecipients('Rossi, Mario <m.rossi@ente.example>; Anna Verdi <anna@comune.prato.example>').people, [MARIO, ANNA])
})

test('what is pasted along with an address falls off: mailto, invisible signs, the address as its own name', () => {
  assert.equal(readRecipients('mailto:anna@comune.prato.example, \u200bc@d.example\u200b, "e@f.example" <e@f.example>').people.map(({ name, email }) => name + email), ['anna@comune.prato.example', 'c@d.example', 'e@f.example'])
})

test('what is wrong with an address is said in words, and the others are taken', () => {
  const { people, faults } = readRecipients('anna, anna@prato, a@@b.it, due spazi@b.it, @b.it, a@, è@b.it, a@b_c.it, c@d.example')
  assert.equal(people.map(({ email }) => email), ['c@d.example'])
  const words = ['manca la chiocciola', 'dopo la chiocciola manca la parte finale', 'più di una chiocciola', 'ha uno spazio', 'prima della chiocciola', 'va dopo la chiocciola', 'prima della chiocciola c’è un segno', 'dopo la chiocciola c’è un segno']
  words.forEach((said, i) => assert.ok(faults[i]?.sentence.includes(said), `${said} in ${faults[i]?.sentence}`))
})

test('nothing that is typed is lost: it is a recipient, or it is said why not', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z.@ ]{1,20}$/), { maxLength: 8 }), (words) => {
      const { people, faults } = readRecipients(words.join(','))
      const kept = [...people.map(({ email }) => email), ...faults.map(({ written }) => written)].sort()
      assert.equal(kept, words.map((word) => word.trim()).filter((word) => word !== '').sort())
    }),
  )
})

test('what the field takes the server takes, and the other way round', () => {
  const address = fc.oneof(fc.string({ maxLength: 30 }), fc.emailAddress(), fc.stringMatching(/^[a-zA-Z0-9.+_'-]{1,8}@[a-z0-9.-]{1,12}$/))
  fc.assert(fc.property(address, (email) => assert.is(addressFault(email.trim()) === null, v.safeParse(MailAddress, email.trim()).success, email)), { numRuns: 500 })
})

test('a slip of the keyboard in a known domain is noticed, a domain of one’s own is not', () => {
  const known = ['comune.prato.example']
  const slips = ['a@gmial.com', 'a@gmail.co', 'a@gmaill.com', 'a@liberp.it', 'a@comune.prtao.example']
  assert.equal(slips.map((slip) => likelyAddress(slip, known)), ['a@gmail.com', 'a@gmail.com', 'a@gmail.com', 'a@libero.it', 'a@comune.prato.example'])
  assert.equal(['a@gmail.com', 'a@GMAIL.com', 'a@comune.prato.example', 'a@ente.example', 'a@mail.com', 'a@'].map((right) => likelyAddress(right, known)), [null, null, null, null, null, null])
})

test('of a list that is too long the rest stays, whole', () => {
  const { people, faults } = readRecipients(Array.from({ length: 502 }, (_, i) => `p${i}@ente.example`).join('\n'))
  assert.equal([people.length, faults.map(({ written }) => written)], [500, ['p500@ente.example\np501@ente.example']])
})

test('a megabyte of hostile signs is read at once', () => {
  const begun = processorMs()
  for (const sign of ['<', '"', ',', '@', 'a@', '> ']) readRecipients(sign.repeat(1_000_000 / sign.length))
  assert.ok(processorMs() - begun < 3000, `${processorMs() - begun} ms`)
})

test.run()
