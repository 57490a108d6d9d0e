import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { imapProblemOf } from '../../../../lib/mail/imap/imap-problem-of.ts'
import { submissionProblemOf } from '../../../../lib/mail/smtp/submission-problem-of.ts'

const test = suite('what a mail server’s refusal means')

const imap = (error: object) => imapProblemOf(Object.assign(new Error('Command failed'), error)).code
const smtp = (error: object, handedOver = false) => submissionProblemOf(Object.assign(new Error('x'), error), { from: 'a@prato.example', to: ['b@prato.example'] }, handedOver).code

test('each code of RFC 5530 is the problem people know', () => {
  const known = { OVERQUOTA: 'mailbox-full', TRYCREATE: 'mail-folder-gone', NONEXISTENT: 'mail-folder-gone', ALREADYEXISTS: 'mail-folder-name', CANNOT: 'mail-folder-name', TOOBIG: 'mail-too-large', EXPUNGEISSUED: 'mail-message-gone', INUSE: 'mailbox-busy', UNAVAILABLE: 'mail-server-unreachable' }
  for (const [serverResponseCode, code] of Object.entries(known)) assert.is(imap({ serverResponseCode, responseStatus: 'NO' }), code, serverResponseCode)
})

test('a password is wrong only where the server judged it', () => {
  assert.is(imap({ authenticationFailed: true, serverResponseCode: 'AUTHENTICATIONFAILED' }), 'mail-log-in-refused')
  assert.is(imap({ authenticationFailed: true }), 'mail-log-in-refused')
  assert.is(imap({ authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' }), 'mail-server-unreachable')
  assert.is(smtp({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }), 'mail-log-in-refused')
  assert.is(smtp({ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }), 'mail-server-unreachable')
})

test('nothing of what the server wrote is kept: it may name a person', () => {
  const problem = imapProblemOf(Object.assign(new Error('elena@prato.example: no'), { responseText: 'elena@prato.example', serverResponseCode: 'elena@prato.example' }))
  assert.not.match(JSON.stringify([problem.message, problem.data]), /elena/)
})

test('a message too large, one for nobody and one that is not wanted are told apart', () => {
  assert.is(smtp({ code: 'EENVELOPE', responseCode: 552, response: '552 5.3.4 Message size exceeds fixed limit', command: 'MAIL FROM' }), 'mail-too-large')
  assert.is(smtp({ code: 'EMESSAGE', responseCode: 552, response: '552 too big', command: 'DATA' }), 'mail-too-large')
  assert.is(smtp({ code: 'EENVELOPE', responseCode: 552, response: '552 5.2.2 Mailbox full', command: 'RCPT TO' }), 'recipients-refused')
  assert.is(smtp({ code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1', command: 'RCPT TO' }), 'recipients-refused')
  assert.is(smtp({ code: 'EMESSAGE', responseCode: 554, response: '554 5.7.1 spam', command: 'DATA' }), 'mail-not-accepted')
  assert.is(smtp({ code: 'EENVELOPE', responseCode: 421, response: '421 closing', command: 'RCPT TO' }), 'mail-server-unreachable')
})

test('only what was handed over whole and not answered may have left', () => {
  for (const code of ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EPROTOCOL']) {
    assert.is(smtp({ code }, true), 'mail-maybe-sent')
    assert.is(smtp({ code }, false), 'mail-server-unreachable')
  }
  assert.is(smtp({ code: 'EMESSAGE', responseCode: 554, response: '554 no', command: 'DATA' }, true), 'mail-not-accepted')
})

test.run()
