import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { changedIssues } from '../../../lib/checks/changed-issues.ts'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { entryOf, issuesOf, knowledge, speller } from './page.ts'

const site = knowledge([], { speller })
const between = (before: string, after: string) => changedIssues(issuesOf(before, site), issuesOf(after, site))
const LONG = 'Lo sportello che si trova al primo piano del palazzo in fondo alla piazza grande riceve le persone che hanno preso appuntamento per telefono o in rete almeno due giorni prima.'

// What people write, good and bad, a paragraph each.
const PARAGRAPHS = ['Il ponte riapre lunedì.', 'Qualora tu voglia.', 'L’iscrizzione è aperta.', LONG, '### Orari', 'Vedi [qui](/niente/).', '![](/urp/media/a.png)', 'Paga su IT60X0542811101000000123457.', 'Aspetta un pò.']
const texts = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 8 })

test('where nothing changes, nothing is new and nothing is mended', () => {
  fc.assert(
    fc.property(texts, (paragraphs) => {
      const { fresh, mended } = between(paragraphs.join('\n\n'), paragraphs.join('\n\n'))
      assert.equal([fresh, mended], [[], []])
    }),
    { numRuns: 60 },
  )
})

test('paragraphs that change places bring nothing new', () => {
  const movable = texts.map((paragraphs) => paragraphs.filter((one) => !one.startsWith('#')))
  fc.assert(
    fc.property(movable.chain((paragraphs) => fc.tuple(fc.constant(paragraphs), fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }))), ([before, after]) => {
      const { fresh, mended } = between(before.join('\n\n'), after.join('\n\n'))
      assert.equal([fresh, mended], [[], []])
    }),
    { numRuns: 60 },
  )
})

test('what is new, what is mended and what stands are all there is, and none is two', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [was, is] = [issuesOf(before.join('\n\n'), site), issuesOf(after.join('\n\n'), site)]
      const { fresh, mended, standing } = changedIssues(was, is)
      assert.is(fresh.length + standing.length, is.length)
      assert.is(mended.length + standing.length, was.length)
    }),
    { numRuns: 60 },
  )
})

test('a change is told of what it brings and of what it mends', () => {
  const { fresh, mended, standing } = between(`Qualora tu voglia.\n\n${LONG}`, `Se vuoi.\n\n${LONG}\n\nVedi [gli orari](/niente/).`)
  assert.equal(fresh.map(({ code }) => code), ['broken-link'])
  assert.equal(mended.map(({ quote }) => quote), ['Qualora'])
  assert.equal(standing.map(({ code }) => code), ['long-sentence'])
})

test('a long sentence that is touched up and stays long is no new one', () => {
  const { fresh, mended } = between(LONG, LONG.replace('primo piano', 'secondo piano'))
  assert.equal([fresh, mended], [[], []])
})

test('words that move to another field, or to another place of a list, are the same', () => {
  const contacts = (...values: readonly string[]) => checkEntry(entryOf({ contatti: values.map((valore) => ({ tipo: 'Telefono', valore })) }, 'content/prato/urp/luogo/a.md'), site)
  const { fresh, mended } = changedIssues(contacts('0574 000000000000', '+39 0574 000000'), contacts('+39 0574 000000', '0574 000000000000'))
  assert.equal([fresh, mended], [[], []])
})

test.run()
