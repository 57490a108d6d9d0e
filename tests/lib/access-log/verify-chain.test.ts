import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { sentenceOf } from '../../../lib/access-log/break.ts'
import { lineOf, readLine } from '../../../lib/access-log/log-line.ts'
import { event, logOf, verify } from './events.ts'

const RUNS = { numRuns: 2000 }
const kindsOf = (text: string, head = log.head) => verify(text, head).breaks.map(({ kind }) => kind)
const log = logOf(Array.from({ length: 6 }, (_, i) => event(i)))
const lines = log.text.split('\n').slice(0, -1)
const joined = (list: readonly string[]) => `${list.join('\n')}\n`

const paths = fc.stringMatching(/^\/[a-z0-9/.-]{0,40}$/)
const events = fc.array(
  fc.tuple(fc.nat({ max: 1_000_000 }), fc.option(fc.constantFrom('sara-monti', 'davide-riva')), fc.option(paths)).map(([n, person, path]) => event(n, { person, path, ...(person ? {} : { session: null, decision: 'denied' as const, why: 'not-logged-in' as const }) })),
  { minLength: 1, maxLength: 8 },
)

test('a log that nobody touched is whole, whatever was decided', () => {
  fc.assert(
    fc.property(events, (decided) => {
      const { text, head } = logOf(decided)
      assert.equal(verify(text, head), { breaks: [], lines: decided.length, first: 1, last: head.last, pastHead: 0 })
    }),
    RUNS,
  )
})

test('any byte that is changed, taken away or added is found', () => {
  fc.assert(
    fc.property(events, fc.nat(), fc.nat({ max: 255 }), fc.constantFrom('change', 'remove', 'add'), (decided, place, byte, how) => {
      const { text, head } = logOf(decided)
      const at = place % (text.length + (how === 'add' ? 1 : 0))
      const character = String.fromCharCode(byte)
      const other = text.slice(0, at) + (how === 'remove' ? '' : character) + text.slice(how === 'add' ? at : at + 1)
      fc.pre(other !== text)
      assert.ok(verify(other, head).breaks.length > 0, `${how} ${at}`)
    }),
    RUNS,
  )
})

test('any line that is taken away, doubled, moved or written by another hand is found', () => {
  fc.assert(
    fc.property(events, fc.nat(), fc.nat(), fc.constantFrom('remove', 'double', 'move', 'forge'), (decided, from, to, how) => {
      const { text, head } = logOf(decided)
      const list = text.split('\n').slice(0, -1)
      const i = from % list.length
      const line = list[i] ?? ''
      const other = [...list]
      if (how !== 'double') other.splice(i, 1)
      const j = to % (other.length + 1)
      if (how === 'double' || how === 'move') other.splice(j, 0, line)
      // Someone who knows the form, and gives the line the number and the link it should have.
      if (how === 'forge') other.splice(i, 0, lineOf(event(9, { person: 'un-altro' }), readLine(line)?.seq ?? 0, readLine(line)?.prev ?? ''))
      const changed = joined(other)
      fc.pre(changed !== text)
      assert.ok(verify(changed, head).breaks.length > 0, `${how} ${i} ${j}`)
    }),
    RUNS,
  )
})

test('any number of lines cut at the end, or at the beginning, is found and counted', () => {
  fc.assert(
    fc.property(events, fc.nat(), fc.boolean(), (decided, n, atTheEnd) => {
      const { text, head } = logOf(decided)
      const list = text.split('\n').slice(0, -1)
      const cut = 1 + (n % list.length)
      const kept = atTheEnd ? list.slice(0, -cut) : list.slice(cut)
      const { breaks } = verify(kept.length > 0 ? joined(kept) : '', head)
      if (atTheEnd || kept.length === 0) assert.equal(breaks, [{ kind: 'removed-last', count: cut }])
      else assert.equal(breaks, [{ kind: 'removed-first', count: cut }])
    }),
    RUNS,
  )
})

test('each break is said once, in Italian, with its place', () => {
  const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].map(String)
  const tried: readonly (readonly [string, readonly string[], RegExp])[] = [
    [log.text.replace('prova-2', 'prova-7'), ['changed'], /^registro, riga 4: non segue dalla riga prima/],
    [log.text.replace('"GET"', '"get!"'), ['unreadable'], /^registro, riga 1: non è una riga/],
    [joined(lines.filter((_, i) => i !== 2)), ['removed'], /^registro, riga 3: prima manca una riga, tolta o spostata/],
    [joined(lines.filter((_, i) => i !== 2 && i !== 3)), ['removed'], /prima mancano 2 righe, tolte/],
    [joined([...lines.slice(0, 3), String(lines[1]), ...lines.slice(3)]), ['misplaced'], /^registro, riga 4: è fuori posto/],
    [joined(swapped), ['removed', 'misplaced'], /./],
    [joined(lines.slice(0, 4)), ['removed-last'], /le ultime 2 righe scritte/],
    [joined(lines.slice(1)), ['removed-first'], /All’inizio manca una riga/],
    [log.text.slice(0, -1), ['torn', 'removed-last'], /è scritta a metà/],
    [log.text.replace(/prova-5/, 'prova-8'), ['not-the-noted-one'], /non è la riga di cui era stata annotata l’impronta/],
    [`${log.text}\n`, ['unreadable'], /^registro, riga 7/],
  ]
  for (const [text, kinds, sentence] of tried) {
    assert.equal(kindsOf(text), kinds, String(sentence))
    const [first] = verify(text, log.head).breaks
    assert.match(first ? sentenceOf(first) : '', sentence)
  }
  assert.equal(verify(log.text, null).breaks.map(sentenceOf), ['Manca il file con l’impronta dell’ultima riga: non si può dire se alla fine ne mancano.'])
})

test('a line whose number was changed is found, and the lines after it are not all called broken', () => {
  const raised = joined(lines.map((line, i) => (i === 2 ? line.replace('"seq":3', '"seq":900') : line)))
  assert.ok(kindsOf(raised).length > 0 && kindsOf(raised).length <= 3, kindsOf(raised).join())
})

test('lines written after the head was saved, just before a crash, are counted and no break', () => {
  const before = logOf(Array.from({ length: 4 }, (_, i) => event(i)))
  const { breaks, pastHead } = verify(log.text, before.head)
  assert.equal(breaks, [])
  assert.is(pastHead, 2)
})

test('a line may hold nothing a terminal or a table would obey', () => {
  const [line = ''] = lines
  for (const [field, value] of [['path', '/a\u001b[2J'], ['person', '=1+1'], ['person', 'a\nb'], ['method', 'GET '], ['rule', '/è/']]) {
    const changed = JSON.stringify({ ...(JSON.parse(line) as object), [String(field)]: value })
    assert.is(readLine(changed), null, `${String(field)}=${String(value)}`)
  }
  assert.is(readLine(JSON.stringify({ ...(JSON.parse(line) as object), query: 'x' })), null, 'an unknown key')
  assert.is(readLine('null'), null)
})

test.run()
