import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { MailRules } from '../../../../lib/mail/mailbox/mail-filters.ts'
import { readScript } from '../../../../lib/mail/sieve/read-script.ts'
import { writeScript } from '../../../../lib/mail/sieve/write-script.ts'

const test = suite('rules as a script')
const MAILBOX = { email: 'elena.bassi@prato.example', trash: 'Cestino', offered: new Set(['mailbox']) }

interface Word {
  readonly kind: 'text' | 'word'
  readonly value: string
}

/** The words of a script as RFC 5228 §8.1 tells them apart: what is a text is a text, whatever it holds. */
function wordsOf(script: string): readonly Word[] {
  const words = [...script.matchAll(/#[^\r\n]*(?:\r\n|$)|"((?:[^"\\]|\\[\s\S])*)"|([a-z:][a-z0-9_]*|[[\](){},;]|\d+)|(\s+)|([\s\S])/gi)]
  return words.flatMap(([, text, word, , other]): readonly Word[] => {
    assert.is(other, undefined, 'nothing stands outside of a text that is no word')
    if (text !== undefined) return [{ kind: 'text', value: text.replace(/\\([\s\S])/g, '$1') }]
    return word === undefined ? [] : [{ kind: 'word', value: word }]
  })
}

const HOSTILE = ['"', '\\', '\\"', '"; redirect "a@b.example"; #', '*/', '#', '\u0000', '\r\n.\r\n', 'text:\r\n.', '${x}', '\u2028', 'à😀', '\ud800', '"]) { discard; } if true (["']
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 }), fc.array(fc.constantFrom(...HOSTILE, 'x'), { maxLength: 4 }).map((parts) => parts.join('')))
const line = text.map((some) => some.replace(/[\u0000-\u001f\u007f]/g, '').toWellFormed())
const PLAIN = { noNullPrototype: true }
const day = fc.constantFrom(null, '2026-08-01', '2026-12-31')
const rules: fc.Arbitrary<MailRules> = fc.record({
  vacation: fc.record({ enabled: fc.boolean(), since: day, until: day, subject: line, text: text.map((some) => some.toWellFormed()) }, PLAIN),
  filters: fc.array(
    fc.record({
      name: line,
      enabled: fc.boolean(),
      conditions: fc.array(fc.record({ field: fc.constantFrom('from', 'to', 'subject'), contains: line }, PLAIN), { maxLength: 3 }),
      action: fc.oneof(line.map((folder) => ({ kind: 'move' as const, folder: `c${folder}` })), fc.constantFrom({ kind: 'flag' as const }, { kind: 'read' as const }, { kind: 'trash' as const })),
    }, PLAIN),
    { maxLength: 4 },
  ),
}, PLAIN)

test('whatever people write stays a text: no command is in a script but ours', () => {
  const ours = new Set(['require', 'if', 'allof', 'header', ':contains', 'fileinto', ':create', 'stop', 'addflag', 'vacation', ':days', '1', ':subject', ':addresses', 'currentdate', ':value', ...'[](){},;'])
  fc.assert(
    fc.property(rules, (some) => {
      const words = wordsOf(writeScript(some, MAILBOX).text)
      assert.equal(words.filter(({ kind, value }) => kind === 'word' && !ours.has(value)), [])
      const said = words.filter(({ kind }) => kind === 'text').map(({ value }) => value)
      for (const { enabled, conditions, action } of some.filters) {
        const wanted = conditions.filter(({ contains }) => contains.trim() !== '').map(({ contains }) => contains)
        if (!enabled || wanted.length === 0) continue
        for (const one of [...wanted, ...(action.kind === 'move' ? [action.folder] : [])]) assert.ok(said.includes(one), JSON.stringify(one))
      }
    }),
    { numRuns: 300 },
  )
})

test('rules are read back as they were written, whatever they hold', () => {
  fc.assert(fc.property(rules, (some) => assert.equal(readScript(writeScript(some, MAILBOX).text), some)), { numRuns: 300 })
})

test('a script of ours with another hand in it is not ours any more', () => {
  const { text: script } = writeScript({ vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }, MAILBOX)
  assert.ok(readScript(script))
  for (const other of [`${script}keep;\r\n`, script.replace('"enabled":false', '"enabled":true'), script.slice(1), '', 'require "fileinto";', `# redazione-diffusa 1 ${'0'.repeat(64)}\r\n# {}\r\n`]) assert.is(readScript(other), null, other.slice(0, 60))
})

test('a filter without a condition concerns no mail, and an answer without words is none', () => {
  const { text: script, needs } = writeScript({ vacation: { enabled: true, since: null, until: null, subject: 'x', text: '  ' }, filters: [{ name: 'tutto', enabled: true, conditions: [{ field: 'from', contains: ' ' }], action: { kind: 'trash' } }] }, MAILBOX)
  assert.equal(wordsOf(script), [])
  assert.equal(needs, [])
})

test('an answer holds on the days that were said, and a folder is made again where the server can', () => {
  const some: MailRules = { vacation: { enabled: true, since: '2026-08-01', until: null, subject: 'Assente', text: 'Torno.' }, filters: [{ name: 'a', enabled: true, conditions: [{ field: 'to', contains: 'urp' }], action: { kind: 'move', folder: 'URP' } }] }
  const { text: script, needs } = writeScript(some, MAILBOX)
  assert.equal(script.split('\r\n').slice(2), ['require ["date", "fileinto", "mailbox", "relational", "vacation"];', 'if allof (currentdate :value "ge" "date" "2026-08-01") {', '  vacation :days 1 :subject "Assente" :addresses ["elena.bassi@prato.example"] "Torno.";', '}', 'if allof (header :contains ["to", "cc"] "urp") {', '  fileinto :create "URP";', '  stop;', '}', ''])
  assert.equal(needs, ['date', 'fileinto', 'mailbox', 'relational', 'vacation'])
  assert.match(writeScript(some, { ...MAILBOX, offered: new Set() }).text, /fileinto "URP"/)
})

test.run()
