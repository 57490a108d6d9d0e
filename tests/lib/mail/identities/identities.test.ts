import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../../lib/access/person.ts'
import { identityAddressed } from '../../../../lib/mail/identities/identity-addressed.ts'
import { type MailOffice, officeIdentities } from '../../../../lib/mail/identities/office-identities.ts'
import { senderBook } from '../../../../lib/mail/identities/sender-book.ts'
import type { SenderPolicy } from '../../../../lib/mail/identities/sender-policy.ts'
import type { SenderVerdict } from '../../../../lib/mail/mailbox/submission.ts'

const person = (id: string, office: string, email = `${id}@prato.example`): Person => ({ id, name: id, email, member: 'prato', office, role: '', groups: [] })
const office = (slug: string, change: Partial<MailOffice> = {}): MailOffice => ({ slug, title: `Ufficio ${slug}`, emails: [`${slug}@prato.example`], referent: null, ...change })
const ELENA = person('elena', 'URP')
const PEOPLE = new Map([ELENA, person('sindaca', 'Gabinetto')].map((one) => [one.id, one]))
const emailsOf = (offices: readonly MailOffice[], of = ELENA) => officeIdentities(of, offices, PEOPLE).map(({ email }) => email)

test('somebody answers for the office they work in, by its short name or its title, and for those whose page they look after', () => {
  const offices = [office('giunta', { referent: 'elena' }), office('urp', { title: 'Ufficio relazioni con il pubblico' }), office('tributi')]
  assert.equal(emailsOf(offices), ['urp@prato.example', 'giunta@prato.example'])
  assert.equal(emailsOf(offices, person('luca', 'Ufficio  Tributi')), ['tributi@prato.example'])
  assert.equal(emailsOf(offices, person('nora', '')), [])
})

test('a page of an office lends nobody the address of a person, of another domain, or what is no address', () => {
  const emails = ['Sindaca@prato.example', 'urp@altro.example', 'x@prato.example\r\nBcc: a@b.example', 'URP@prato.example', 'urp@prato.example']
  assert.equal(emailsOf([office('urp', { emails })]), ['urp@prato.example'])
})

test('a message is answered as whom it was written to', () => {
  const identities = [{ name: '', email: 'elena@prato.example' }, { name: '', email: 'urp@prato.example' }]
  const to = (...emails: string[]) => ({ line: { to: emails.map((email) => ({ name: '', email })) }, cc: [], bcc: [] })
  assert.is(identityAddressed(to('URP@prato.example'), identities)?.email, 'urp@prato.example')
  assert.is(identityAddressed(to('altri@prato.example'), identities), null)
})

test('a server is asked once for a while, again after a refusal or a failure, and never where the settings decide', async () => {
  let [now, asked] = [0, 0]
  let answer = async (): Promise<SenderVerdict> => ({ judges: true, taken: ['urp@prato.example'] })
  const book = senderBook(() => now)
  const submission = { submit: () => Promise.reject(new Error('nothing is sent')), judge: () => (asked++, answer()) }
  const allowed = (senders: SenderPolicy = 'ask') => book.allowed({ submission, senders }, ELENA.email, ['urp@prato.example', 'giunta@prato.example'])
  assert.equal([await allowed(), await allowed(), asked], [['urp@prato.example'], ['urp@prato.example'], 1])
  book.forget(ELENA.email)
  answer = async () => ({ judges: false, taken: [] })
  assert.equal([await allowed(), asked], [[], 2], 'one that judges nobody vouches for nobody')
  now += 16 * 60_000
  answer = () => Promise.reject(new Error('gone'))
  assert.is(await allowed().then(() => '', (error: Error) => error.message), 'gone')
  answer = async () => ({ judges: true, taken: [] })
  now += 31_000
  assert.equal([await allowed(), asked], [[], 4])
  assert.equal([await allowed('own'), (await allowed('content')).length, asked], [[], 2, 4])
})

test.run()
