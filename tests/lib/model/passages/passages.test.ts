import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { findPassage } from '../../../../lib/model/passages/find-passage.ts'
import { passagesOf } from '../../../../lib/model/passages/passage.ts'
import { replacePassage } from '../../../../lib/model/passages/replace-passage.ts'
import { processorMs } from '../../../processor-ms.ts'

const TEXT = `## Quando chiude ##

Il ponte chiude *lunedì*
e riapre giovedì.

- A piedi si passa.
- In auto
  si gira.

> Parola del sindaco

| Giorno | Ora |
| --- | --- |
| lunedì | **8** |

\`\`\`
codice
\`\`\`

Dove
====

Ponte 日本語 🚲 alla fine.`

const sources = (text: string) => passagesOf(text).map(({ source }) => source)

test('a text is parted as a person reads it: paragraphs, headings, items, rows', () => {
  assert.equal(sources(TEXT), [
    'Quando chiude',
    'Il ponte chiude *lunedì*\ne riapre giovedì.',
    'A piedi si passa.',
    'In auto\n  si gira.',
    'Parola del sindaco',
    '| Giorno | Ora |',
    '| lunedì | **8** |',
    '```\ncodice\n```',
    'Dove',
    'Ponte 日本語 🚲 alla fine.',
  ])
  assert.equal(passagesOf(TEXT).map(({ said }) => said).slice(1, 4), ['Il ponte chiude lunedì e riapre giovedì.', 'A piedi si passa.', 'In auto si gira.'])
})

test('lines may end as on Windows', () => {
  assert.equal(sources('Uno.\r\n\r\n- due\r\n- tre\r\n'), ['Uno.', 'due', 'tre'])
})

test('one passage is replaced and nothing else moves by a byte', () => {
  const replaced = replacePassage(TEXT, 'A piedi si passa.', 'A piedi si passa sempre.')
  assert.equal(replaced, { text: TEXT.replace('A piedi si passa.', 'A piedi si passa sempre.') })
})

test('a passage that is gone or is there twice is not replaced', () => {
  assert.equal(replacePassage(TEXT, 'A piedi', 'x'), { why: 'gone' })
  assert.equal(replacePassage('Uguale.\n\nUguale.', 'Uguale.', 'x'), { why: 'twice' })
})

test('words that would change how the rest reads are refused', () => {
  const text = 'Primo.\n\nSecondo.\n\n[Terzo]'
  for (const words of ['```', '```\naperto', 'Riga\n\n    - ', '[Terzo]: https://example.org/', '<!--', 'a\n\n[Terzo]: /altrove']) {
    const replaced = replacePassage(text, 'Primo.', words)
    if ('text' in replaced) assert.equal(passagesOf(replaced.text).slice(-2).map(({ said }) => said), ['Secondo.', '[Terzo]'], words)
    else assert.is(replaced.why, 'spills', words)
  }
  assert.equal(replacePassage(text, 'Primo.', '```\naperto'), { why: 'spills' })
  assert.equal(replacePassage(text, 'Primo.', 'a\n\n[Terzo]: /altrove'), { why: 'spills' })
})

test('a quoted passage is found where it moved, and told when it was rewritten or went', () => {
  const moved = passagesOf(TEXT.split('\n\n').reverse().join('\n\n'))
  assert.is(findPassage(moved, 'Parola del sindaco').how, 'here')
  const changed = findPassage(passagesOf(TEXT), 'Il ponte chiude martedì e riapre giovedì.')
  assert.is(changed.how === 'changed' && changed.passage.said, 'Il ponte chiude lunedì e riapre giovedì.')
  assert.is(findPassage(passagesOf(TEXT), 'Una cosa del tutto diversa, altrove.').how, 'gone')
  assert.is(findPassage([], 'Niente').how, 'gone')
})

const line = fc.constantFrom('Una riga.', '## Titolo', '- voce', '  seguito', '> cita', '1. primo', '| a | b |', '|---|---|', '```', '    rientro', '', '', '', '===', '---', '* * *', '[x]: /a', 'a *b* [x]', '\t- tab', '\\# no')
const markdown = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))

test('whatever the text, its passages are in it, in order, and none overlaps another', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      let end = 0
      for (const { source, from, to } of passagesOf(text)) {
        assert.is(text.slice(from, to), source)
        assert.ok(from >= end && to >= from, JSON.stringify(text))
        end = to
      }
    }),
    { numRuns: 1500 },
  )
})

test('whatever is put in the place of whichever passage, the others stay as they were or it is refused', () => {
  fc.assert(
    fc.property(markdown, markdown, fc.nat(), (text, words, at) => {
      const before = passagesOf(text)
      const passage = before[at % Math.max(1, before.length)]
      if (!passage || words.trim() === '') return
      const replaced = replacePassage(text, passage.source, words)
      if ('why' in replaced) return
      assert.is(replaced.text, text.slice(0, passage.from) + words.trim() + text.slice(passage.to))
      const after = passagesOf(replaced.text)
      const others = before.filter((one) => one !== passage).map(({ said }) => said)
      const index = before.indexOf(passage)
      assert.equal([...after.slice(0, index), ...after.slice(after.length - (before.length - index - 1))].map(({ said }) => said), others)
    }),
    { numRuns: 1500 },
  )
})

test('a text of 200 kB is parted in well under a second', () => {
  const long = Array.from({ length: 2000 }, (_, i) => `Il paragrafo numero ${i} dice ancora una cosa e poi un’altra, con *enfasi* e [collegamenti](/pagina).`).join('\n\n')
  const from = processorMs()
  assert.is(passagesOf(long).length, 2000)
  assert.ok(processorMs() - from < 1000)
})

test.run()
