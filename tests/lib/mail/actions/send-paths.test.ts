import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createStorage, type Storage } from 'unstorage'
import { saveDraft } from '../../../../lib/mail/actions/drafts/save-draft.ts'
import { sendDraft } from '../../../../lib/mail/actions/send/send-draft.ts'
import { fileMailboxes } from '../../../../lib/mail/files/file-mailboxes.ts'
import type { Mailbox, MailboxProvider } from '../../../../lib/mail/mailbox/mailbox-provider.ts'
import type { MessageRef } from '../../../../lib/mail/mailbox/messages.ts'
import type { Submission } from '../../../../lib/mail/mailbox/submission.ts'
import { MailboxFullProblem } from '../../../../lib/mail/problems/mailbox-full-problem.ts'
import { MailMaybeSentProblem } from '../../../../lib/mail/problems/mail-maybe-sent-problem.ts'
import { RecipientsRefusedProblem } from '../../../../lib/mail/problems/recipients-refused-problem.ts'
import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { codeOf } from '../mailbox/contract.ts'

const ELENA = 'elena@prato.example'
const MARTA = 'marta@prato.example'
const NOW = Date.parse('2026-11-28T09:00Z')
const ID = 'bozza-di-prova'
const DRAFT: Draft = { from: ELENA, to: [{ name: '', email: MARTA }], cc: [], bcc: [], subject: 'Prova', text: 'Ciao', html: null, attachments: [], receipt: false, important: false, about: null }
const identities = [{ name: 'Elena', email: ELENA }]

const test = suite<{ dir: string; provider: MailboxProvider; box: Mailbox; marks: Storage }>('what goes wrong while a message is sent')

test.before.each(async (context) => {
  context.dir = await mkdtemp(join(tmpdir(), 'invio-'))
  context.provider = fileMailboxes({ dir: context.dir, domains: async () => ['prato.example'], boxOf: (email) => email.split('@')[0] ?? null, now: () => NOW })
  context.box = await context.provider.lease({ email: ELENA, secret: null })
  context.marks = createStorage()
})
test.after.each(async ({ dir, provider }) => {
  await provider.close()
  await rm(dir, { recursive: true, force: true })
})

const desk = ({ store }: Mailbox) => ({ store, reading: store, identities })
const save = (box: Mailbox, draft = DRAFT, replaces: MessageRef | null = null) => saveDraft(desk(box), { id: ID, draft, replaces }, NOW)
const send = (box: Mailbox, marks: Storage, replaces: MessageRef | null, { draft = DRAFT, now = NOW } = {}) =>
  sendDraft(box, { id: ID, draft, replaces }, { ...desk(box), crest: null, marks, say: (error) => ({ code: (error as { code: string }).code, sentence: '', remedy: '' }), now })

/** The box with one thing that goes another way. */
const submitting = (box: Mailbox, submit: Submission['submit']): Mailbox => ({ ...box, submission: { ...box.submission, submit } })
const failing = (box: Mailbox, error: Error) => submitting(box, () => Promise.reject(error))
const linesIn = async ({ store }: Mailbox, role: string) => {
  const folder = (await store.folders()).find((one) => one.role === role)?.path ?? ''
  return (await store.list({ folder, from: 0, count: 50 })).lines
}
const arrived = async (provider: MailboxProvider) => (await linesIn(await provider.lease({ email: MARTA, secret: null }), 'inbox')).length

test('where it left and no copy could be kept, that is said, the draft is still there, and it does not leave twice', async ({ provider, box, marks }) => {
  const { saved } = await save(box)
  const full: Mailbox = { ...box, store: { ...box.store, move: () => Promise.reject(new MailboxFullProblem()) } }
  const answer = await send(full, marks, saved)
  assert.equal([answer.kept, answer.problem?.code, answer.refused], [null, 'mailbox-full', []])
  assert.equal((await linesIn(box, 'drafts')).map(({ subject }) => subject), ['Prova'])
  for (const now of [NOW, NOW + 24 * 60 * 60 * 1000]) assert.is(await codeOf(send(box, marks, saved, { now })), 'mail-already-sent')
  assert.equal([await arrived(provider), (await linesIn(box, 'sent')).length], [1, 0])
})

test('a message that is heavier than the server takes is handed over to nobody, and stays the draft it was', async ({ box, marks }) => {
  let handed = 0
  const small: Mailbox = { ...submitting(box, async () => { handed++; return { refused: [] } }), sizeLimit: 5000 }
  const draft = { ...DRAFT, text: 'x'.repeat(6000) }
  const { saved } = await save(box, draft)
  assert.is(await codeOf(send(small, marks, saved, { draft })), 'mail-too-large')
  assert.equal([handed, (await linesIn(box, 'drafts')).map(({ uid }) => uid)], [0, [saved.uid]])
})

test('where nobody knows whether it left the draft stays, a second click is stopped, and after a while the person may try again', async ({ box, marks, provider }) => {
  const { saved } = await save(box)
  assert.is(await codeOf(send(failing(box, new MailMaybeSentProblem()), marks, saved)), 'mail-maybe-sent')
  assert.equal((await linesIn(box, 'drafts')).map(({ uid }) => uid), [saved.uid])
  assert.is(await codeOf(send(box, marks, saved, { now: NOW + 60_000 })), 'mail-being-sent')
  assert.is((await send(box, marks, saved, { now: NOW + 3 * 60_000 })).problem, null)
  assert.equal([await arrived(provider), (await linesIn(box, 'drafts')).length, (await linesIn(box, 'sent')).length], [1, 0, 1])
})

test('who was refused while others were not is named, and the copy lies among what was sent', async ({ box, marks }) => {
  const { saved } = await save(box)
  const answer = await send(submitting(box, async (_, message) => { for await (const _chunk of message); return { refused: ['via@prato.example'] } }), marks, saved)
  assert.equal([answer.refused, answer.problem, answer.kept?.folder], [['via@prato.example'], null, (await linesIn(box, 'sent'))[0]?.folder])
  assert.is((await linesIn(box, 'drafts')).length, 0)
})

test('what was refused is written on and sent as the same draft: no second one stays, and its files are still there', async ({ box, marks, provider }) => {
  const eml = { kind: 'message' as const, ref: (await save(box)).saved, name: 'a.eml', size: 100, type: 'message/rfc822' as const }
  await box.store.move({ folder: eml.ref.folder, validity: eml.ref.validity, uids: [eml.ref.uid] }, 'INBOX')
  const [whole] = await linesIn(box, 'inbox')
  const { saved } = await save(box, { ...DRAFT, attachments: [{ ...eml, ref: whole ?? eml.ref }] })
  const draft: Draft = { ...DRAFT, attachments: [{ kind: 'part', ref: saved, part: (await box.store.open(saved)).parts[0]?.id ?? '', name: 'a.eml', size: 100, type: 'message/rfc822' }] }
  assert.is(await codeOf(send(failing(box, new RecipientsRefusedProblem([MARTA])), marks, saved, { draft })), 'recipients-refused')
  const again = await save(box, { ...draft, subject: 'Prova due' }, saved)
  assert.is(again.id, ID, 'no other window wrote it')
  const { kept } = await send(box, marks, again.saved, { draft: { ...draft, subject: 'Prova due' } })
  assert.equal((await box.store.open(kept ?? saved)).parts.map(({ name }) => name), ['a.eml'])
  assert.equal([(await linesIn(box, 'drafts')).length, await arrived(provider)], [0, 1])
})

test('one that was saved nowhere before is kept where it did not leave', async ({ box, marks }) => {
  for (const _ of [1, 2]) assert.is(await codeOf(send(failing(box, new RecipientsRefusedProblem([MARTA])), marks, null)), 'recipients-refused')
  assert.equal((await linesIn(box, 'drafts')).map(({ subject }) => subject), ['Prova'])
})

test.run()
