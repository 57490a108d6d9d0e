import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { aroundOf } from '../../../../admin/mailbox/read/conversation/around.ts'
import { quotedRuns } from '../../../../admin/mailbox/read/text/quoted-runs.ts'
import { linkedText } from '../../../../admin/mailbox/read/text/linked-text.ts'
import { whenInWords } from '../../../../admin/mailbox/read/when-in-words.ts'
import { processorMs } from '../../../processor-ms.ts'

const links = (text: string) => linkedText(text).filter(({ href }) => href !== null).map(({ text: written, href, host }) => [written, href, host])

test('addresses in a plain text are links, without the stop of the sentence', () => {
  assert.equal(links('Vedi https://www.comune.prato.example/a?b=1. Oppure (www.ente.example), o scrivi a anna.verdi@ente.example!'), [
    ['https://www.comune.prato.example/a?b=1', 'https://www.comune.prato.example/a?b=1', null],
    ['www.ente.example', 'https://www.ente.example/', null],
    ['anna.verdi@ente.example', 'mailto:anna.verdi@ente.example', null],
  ])
  assert.equal(links('https://it.wikipedia.example/wiki/Prato_(Italia)')[0]?.[0], 'https://it.wikipedia.example/wiki/Prato_(Italia)')
})

test('a link that hides its host says it', () => {
  assert.equal(links('https://www.comune.prato.example@cattivo.example/accedi')[0]?.[2], 'cattivo.example')
  assert.equal(links('https://www.cοmune.example/')[0]?.[2], 'www.xn--cmune-rce.example')
})

test('nothing but the web and mail is ever a link, and no letter of the text is lost', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('https://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'www.b.example', 'c@d.example', 'http://', 'https://[', '<script>', '\n'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const made = linkedText(text)
      assert.is(made.map((one) => one.text).join(''), text)
      made.forEach(({ href }) => assert.ok(href === null || /^(?:https?:\/\/|mailto:)/.test(href), href ?? ''))
    }),
    { numRuns: 300 },
  )
})

test('two megabytes of one sign are parted at once', () => {
  const begun = processorMs()
  for (const sign of ['a', '@', 'a@a.', 'http://', 'www.', '>', '\n>']) {
    const text = sign.repeat(2_000_000 / sign.length)
    linkedText(text.slice(0, 200_000))
    quotedRuns(text)
  }
  assert.ok(processorMs() - begun < 4000, `${processorMs() - begun} ms`)
})

test('a long quotation is folded, a short one and a text of nothing else are read where they stand', () => {
  assert.equal(quotedRuns('Sì.\n\n> a\n> b\n> c\n> d\nCiao').map(({ quoted, lines }) => [quoted, lines]), [[false, 2], [true, 4], [false, 1]])
  assert.equal(quotedRuns('Sì.\n> a\n> b').map(({ quoted }) => quoted), [false])
  assert.equal(quotedRuns('> a\n> b\n> c\n> d').map(({ quoted }) => quoted), [false])
})

test('no line is lost by folding', () => {
  const line = fc.constantFrom('a', '> b', '>> c', '', ' >d')
  fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => assert.is(quotedRuns(lines.join('\n')).map(({ text }) => text).join('\n'), lines.join('\n'))))
})

test('when a message was sent is said in the time of the offices', () => {
  const now = Date.parse('2026-11-28T11:00:00Z')
  assert.equal(['2026-11-28T09:42:00Z', '2026-11-27T23:30:00Z', '2026-11-27T09:05:00Z', '2026-07-01T08:00:00Z'].map((at) => whenInWords(Date.parse(at), now)), ['oggi alle 10:42', 'oggi alle 00:30', 'ieri alle 10:05', 'mercoledì 1 luglio 2026 alle 10:00'])
})

test('a conversation tells what stands before and after the open message, each message once', () => {
  const line = (uid: number, messageId: string, folder = 'INBOX') => ({ folder, uid, messageId, validity: '7', from: [], to: [], subject: '', at: uid, size: 1, unread: false, flagged: false, answered: false, forwarded: false, draft: false, attachments: false, certified: null })
  const around = aroundOf([line(1, 'a'), line(2, 'b'), line(7, 'b', 'Archivio'), line(3, 'c'), line(9, 'c', 'Inviata'), line(4, 'd')], line(3, 'c'))
  assert.equal([around.earlier.map(({ uid }) => uid), around.later.map(({ uid }) => uid)], [[1, 2], [4]])
})

test.run()
