import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { CHECKERS } from '../../../lib/checks/checkers.ts'
import { checkedEntry } from '../../../lib/checks/checked-entry.ts'
import { readAndCheck } from '../../../lib/checks/reading.ts'
import { entryOf, issuesOf, knowledge, speller } from './page.ts'

const site = knowledge([], { speller })
const PATH = 'content/prato/urp/notizia/prova.md'

test('whatever is written, every checker has an answer, with a sentence and a place inside the text', () => {
  const pieces = fc.constantFrom('[', '](', ')', '![', '|', '---', '#', '*', '`', '\n', '  ', '<b>', '«', '’', 'http://', '@', 'IT60', '+39', '\u0000', '🙂', 'a', 'é', '1')
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')))
  fc.assert(
    fc.property(text, text, (body, titolo) => {
      const page = checkedEntry(entryOf({ body, titolo, contatti: [{ tipo: body, valore: titolo }], immagine: { file: body, alt: titolo } }), 'public')
      for (const check of CHECKERS) {
        for (const issue of check(page, site)) {
          assert.ok(issue.sentence !== '' && issue.code !== '')
          assert.ok(issue.offset >= 0)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('a file whose fields are not what the model says is read as far as it goes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
      const fields = { titolo: value, descrizione: value, allegati: value, contatti: value, immagine: value, argomenti: value, luoghi: value }
      const { issues } = readAndCheck(PATH, new TextEncoder().encode(`---\n${JSON.stringify(fields)}\n---\n\nTesto.\n`), site)
      assert.ok(issues.some(({ code }) => code.startsWith('model')))
    }),
    { numRuns: 200 },
  )
})

test('a file that is no entry is told of by the model, and what can be read of it is checked all the same', () => {
  const { issues } = readAndCheck(PATH, new TextEncoder().encode('---\ntitolo: Qualora\n---\n\nPaga su IT60X0542811101000000123457.\n'), site)
  assert.ok(issues.some(({ code }) => code === 'model-missing'))
  assert.ok(issues.some(({ code }) => code === 'iban-wrong'))
  for (const bytes of [new Uint8Array(), new Uint8Array([0xff, 0xfe]), new TextEncoder().encode('---\n[')]) assert.ok(readAndCheck(PATH, bytes, site).issues.every(({ code }) => code.startsWith('model')))
})

const SIZE = 20_000
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one word': 'parola ',
  'capitals': 'AB CDEFGH ',
  'open brackets': '[',
  'open links': '[a](',
  'images': '![](a)',
  'links': '[qui](/a/) ',
  'addresses': 'https://',
  'mail': 'a@a.a.',
  'accounts': 'IT60 X 0',
  'digits': '1',
  'spaced digits': '+39 1 ',
  'abbreviations': 'n. art. ',
  'dots': '.',
  'dotted words': 'aa.bb',
  'slashes': 'a/',
  'stars': '**a',
  'apostrophes': 'l’',
  'headings': '### a\n\n',
  'rows': '| a | b |\n',
  'breaks': 'a\n',
  'tags': '<div ',
  'quotes': '> ',
}
// The processor's time and not the clock's: others may be at work on this machine.
const clock = (text: string) => {
  const begun = process.cpuUsage()
  issuesOf(text, site)
  return process.cpuUsage(begun).user / 1000
}

for (const [what, piece] of Object.entries(HOSTILE)) {
  test(`five times as much of ${what} takes no more than ten times as long`, () => {
    const of = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
    const [once, fiveTimes] = [clock(of(SIZE)), clock(of(5 * SIZE))]
    // The least is what a machine in use may lose to others; the square would be twenty-five times.
    assert.ok(fiveTimes < Math.max(2_500, 12 * once), `${once.toFixed()} ms, then ${fiveTimes.toFixed()} ms`)
  })
}

test('a text of 200 kB, the longest that fits, is checked while somebody waits', () => {
  const took = clock('Il ponte riapre lunedì alle auto e alle biciclette, come prima dei lavori.\n\n'.repeat(2_600))
  assert.ok(took < 15_000, `${took.toFixed()} ms`)
})

test.run()
