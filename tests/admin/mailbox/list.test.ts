import { test } from 'uvu'
import * as assert from 'uvu/assert'
import * as fc from 'fast-check'
import { setsOf } from '../../../admin/mailbox/actions/sets-of.ts'
import { type KnownLines, NO_LINES, placeOf, unknownWithin, withFlag, withoutMessages, withPage } from '../../../admin/mailbox/list/known-lines.ts'
import { afterNews } from '../../../admin/mailbox/after-news.ts'
import { lineKey } from '../../../admin/mailbox/list/line-key.ts'
import { marksOf, statesOf, whoOf } from '../../../admin/mailbox/list/line-words.ts'
import { pagesAround, PageReader } from '../../../admin/mailbox/list/page-reader.ts'
import { stepOf } from '../../../admin/mailbox/list/step-of.ts'
import { when } from '../../../admin/mailbox/list/when.ts'
import { windowOf } from '../../../admin/mailbox/list/window.ts'
import { foundTogether } from '../../../admin/mailbox/search/found-together.ts'
import { MOST_CHOSEN, NOTHING_CHOSEN, together, toggled } from '../../../admin/mailbox/select/selection.ts'
import type { ListLine } from '../../../admin/mailbox/mail.ts'
import { message, messages, NEWEST } from './stand/messages.ts'

const lines = messages('INBOX', 120)
const known = withPage(NO_LINES, 0, 120, lines.slice(0, 50))
const conversation = (uids: readonly number[], unreadMessages = 0): ListLine => ({ ...message('INBOX', uids[0] ?? 1), unread: unreadMessages > 0, messages: uids, unreadMessages })
const of = (...some: readonly ListLine[]): KnownLines => withPage(NO_LINES, 0, some.length, some)
const set = (uids: readonly number[], folder = 'INBOX') => ({ folder, validity: '7', uids })
const uids = ({ lines: all }: KnownLines) => [...all].sort(([a], [b]) => a - b).map(([place, { uid }]) => `${place}:${uid}`)

test('what goes leaves no hole: whatever is taken out, the lines that stay follow one another in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 120 })), (gone) => {
      const left = withoutMessages(known, [set(gone)])
      const expected = lines.slice(0, 50).filter(({ uid }) => !gone.includes(uid))
      assert.equal(uids(left), expected.map(({ uid }, place) => `${place}:${uid}`))
      assert.is(left.total, 120 - (50 - expected.length))
    }),
  )
})

test('messages of another folder, or of a folder that was made anew, have other numbers: nothing of this list is touched', () => {
  assert.equal(withoutMessages(known, [set([120], 'Archivio'), { ...set([119]), validity: '8' }]), known)
  assert.equal(withFlag(known, [set([118], 'Archivio')], 'read'), known)
})

test('a conversation stays while one of its messages does, and is then known by the newest that is left', () => {
  const left = withoutMessages(of(conversation([9, 5, 2])), [set([9, 2])])
  assert.equal(left.lines.get(0), { ...conversation([9, 5, 2]), uid: 5, messages: [5] })
  assert.is(withoutMessages(left, [set([5])]).total, 0)
})

test('a conversation is to be read while one of its messages is', () => {
  const one = of(conversation([9, 5, 2], 2))
  const after = (change: KnownLines) => (change.lines.get(0) as { unreadMessages: number }).unreadMessages
  assert.is(after(withFlag(one, [set([9])], 'read')), 1)
  assert.is(after(withFlag(one, [set([9, 5, 2])], 'read')), 0)
  assert.is(after(withFlag(of(conversation([9, 5, 2])), [set([9, 5, 2])], 'unread')), 3)
})

test('a line is found by the key of any of its messages', () => {
  const some = of(conversation([9, 5]), conversation([7]))
  assert.is(placeOf(some, lineKey({ folder: 'INBOX', validity: '7', uid: 5 })), 0)
  assert.is(placeOf(some, lineKey({ folder: 'INBOX', validity: '7', uid: 7 })), 1)
  assert.is(placeOf(some, null), -1)
})

test('only what is not known is asked for, and memory stays small however far somebody scrolls', () => {
  assert.equal(unknownWithin(known, 10, 80, 200), { from: 50, count: 30 })
  assert.is(unknownWithin(known, 0, 50, 200), null)
  let far = NO_LINES
  for (let from = 0; from < 20_000; from += 50) far = withPage(far, from, 100_000, lines.slice(0, 50))
  assert.is(far.lines.size, 2_000)
  assert.ok(far.lines.has(19_999))
})

test('lines that are seen are drawn, a few around them, and none beyond the ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: -7_000_000, max: 900 }), fc.integer({ min: 1, max: 3_000 }), fc.nat(100_000), (top, height, total) => {
      const { from, to } = windowOf({ top, height, line: 64, total })
      assert.ok(from >= 0 && to <= total && to - from <= Math.ceil(height / 64) + 18)
      const first = Math.ceil(-top / 64)
      if (first >= 0 && first < total) assert.ok(from <= first && to > first, 'the first whole line is drawn')
    }),
  )
})

test('keys lead from line to line, by the screen and to the ends, never beyond', () => {
  assert.equal(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map((key) => stepOf(key, 5, 10, 8)), [6, 4, 9, 0, 0, 9, null])
  assert.is(stepOf('ArrowDown', 0, 0, 8), null)
})

test('while something is done at the server no page is put into the list; afterwards it is read again', async () => {
  let now: KnownLines = known
  const asked: number[] = []
  const reader = new PageReader({
    ask: (from) => {
      asked.push(from)
      return Promise.resolve({ ok: true, value: { validity: '7', total: 120, lines: lines.slice(from, from + 50) } })
    },
    known: () => now,
    onPage: (next) => (now = next),
    onProblem: () => assert.unreachable(),
  })
  await reader.hold(async () => {
    reader.want(60, 80)
    await reader.refresh()
    assert.equal(asked, [])
  })
  await new Promise((done) => setTimeout(done))
  assert.equal(asked, [50])
  assert.ok(now.lines.has(99) && !now.lines.has(0), 'what may have moved is forgotten')
})

test('a list that does not answer is not asked again and again', async () => {
  let asked = 0
  const problem = { code: 'x', sentence: '', remedy: '' }
  const reader = new PageReader({ ask: () => (asked++, Promise.resolve({ ok: false, status: 503, problem })), known: () => NO_LINES, onPage: () => {}, onProblem: () => {} })
  await reader.refresh()
  reader.want(0, 50)
  reader.want(50, 90)
  await new Promise((done) => setTimeout(done))
  assert.is(asked, 1)
})

test('whole pages are asked for around what is seen, never more than the server gives', () => {
  assert.equal([pagesAround(0, 20), pagesAround(120, 160), pagesAround(0, 900)], [{ from: 0, count: 50 }, { from: 100, count: 100 }, { from: 0, count: 200 }])
})

test('chosen lines go to the server folder by folder, each message once, in pieces it can answer for', () => {
  const many = messages('INBOX', 1_200)
  const sets = setsOf([...many, ...many.slice(0, 10), message('Archivio', 3), conversation([9, 5])])
  assert.equal(sets.map(({ folder, uids: some }) => [folder, some.length]), [['INBOX', 500], ['INBOX', 500], ['INBOX', 200], ['Archivio', 1]])
})

test('choosing twice takes away, and no more are held than can be sent', () => {
  const [line] = lines
  if (!line) throw new Error('no line')
  assert.is(toggled(toggled(NOTHING_CHOSEN, line), line).size, 0)
  assert.is(together(NOTHING_CHOSEN, messages('INBOX', MOST_CHOSEN + 7)).size, MOST_CHOSEN)
})

test('what was found in many folders stands together newest first, each message once', () => {
  const all = foundTogether(foundTogether(NO_LINES, lines.slice(40, 60)), [...lines.slice(0, 3), ...lines.slice(45, 50)])
  assert.is(all.total, 23)
  assert.equal([...all.lines.values()].map(({ at }) => at), [...all.lines.values()].map(({ at }) => at).sort((a, b) => b - a))
})

test('a line says who it is about: the other one', () => {
  const line = message('INBOX', 7, { from: [{ name: '', email: 'a@scuola.example' }], to: [{ name: 'Marta Campi', email: 'm@prato.example' }, { name: ' ', email: 'l@prato.example' }] })
  assert.equal([whoOf(line, 'inbox'), whoOf(line, 'sent'), whoOf({ ...line, from: [] }, null), whoOf({ ...line, to: [] }, 'drafts')], ['a@scuola.example', 'A: Marta Campi, l@prato.example', '(senza mittente)', '(senza destinatari)'])
  assert.is(statesOf({ ...line, unread: true, flagged: true }), 'non letto, contrassegnato')
  assert.is(marksOf({ ...line, attachments: true, answered: true, certified: 'not-delivered' }), 'con allegati, PEC: avviso di mancata consegna, hai risposto')
})

test('times are those of Italy, wherever the computer is', () => {
  assert.equal(when(NEWEST, NEWEST + 3_600_000), { said: 'oggi alle ', shown: '09:12' })
  assert.equal(when(Date.parse('2026-11-27T23:30:00Z'), NEWEST), { said: 'oggi alle ', shown: '00:30' })
  assert.is(when(Date.parse('2026-03-02T09:00:00Z'), NEWEST).shown, '2 mar')
  assert.is(when(Date.parse('2025-12-31T09:00:00Z'), NEWEST).shown, '31/12/2025')
})

test('news waits until an answer can have been read, and never takes the place of a refusal or of what can be taken back', () => {
  const [sent, news] = [{ sentence: 'Messaggio inviato.' }, { sentence: 'È arrivato un messaggio.' }]
  const after = (now: Parameters<typeof afterNews>[0], age: number) => afterNews(now, age, news.sentence)
  assert.equal(after(null, 0), news)
  assert.equal([after(sent, 1_000), after(sent, 7_000)], [sent, news])
  for (const lasting of [{ sentence: 'Spostato.', undo: () => undefined }, { problem: { code: 'x', sentence: 'No.', remedy: '' } }]) assert.is(after(lasting, 60_000), lasting)
})

test.run()
