import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { contrast, READ, SEEN } from '../../lib/model/colour/contrast.ts'
import { checkColour, WHITE } from '../../lib/model/colour/legible.ts'
import { IllegibleColourProblem } from '../../lib/model/colour/illegible-colour-problem.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { shadesOf, styleAddress, styleText } from '../../templates/theme.ts'
import { ASSETS } from '../lib/site/input.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

function refusalOf(hex: string): IllegibleColourProblem | null {
  try {
    checkColour('siti.prova.colore', hex)
    return null
  } catch (error) {
    assert.instance(error, IllegibleColourProblem)
    return error as IllegibleColourProblem
  }
}

test('contrast is the one of the guidelines', () => {
  assert.is(contrast('#000000', WHITE), 21)
  assert.is(contrast('#777777', WHITE).toFixed(2), '4.48')
  assert.is(contrast(WHITE, '#0b5c8a'), contrast('#0b5c8a', WHITE))
})

test('whatever colour a municipality is given, every text in its shades is read', () => {
  let taken = 0
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (colore, secondo_colore) => {
      if (refusalOf(colore)) return
      taken++
      const shades = shadesOf({ colore, secondo_colore })
      assert.ok(contrast(shades['on-primary'], shades.primary) >= READ, `words on ${colore}`)
      assert.ok(contrast(shades.primary, WHITE) >= SEEN, `a button of ${colore}`)
      for (const ground of [WHITE, shades['primary-soft']]) {
        assert.ok(contrast(shades.link, ground) >= READ, `a link of ${colore} on ${ground}`)
        assert.ok(contrast(shades['primary-dark'], ground) >= READ, `a category of ${colore} on ${ground}`)
      }
      assert.ok(contrast(WHITE, shades['primary-dark']) >= READ, `a button of ${colore} under the pointer`)
      assert.ok(contrast(WHITE, shades['primary-deep']) >= 7, `the footer of ${colore}`)
    }),
    { numRuns: 2000 },
  )
  assert.ok(taken > 500, String(taken))
})

test('a colour no text is read on is refused, with the nearest shade that will do', () => {
  for (const hex of ['#ffcc00', '#f0f0f0', '#7a7a7a']) {
    const problem = refusalOf(hex)
    assert.match(problem?.message ?? '', hex)
    const better = /«(#[0-9a-f]{6})»/.exec(problem?.remedy ?? '')?.[1] ?? ''
    assert.is(refusalOf(better), null, `${hex} → ${better}`)
  }
  assert.throws(() => parseSites('siti:\n  prova: { tipo: intranet, nome: P, breve: P, base: /, colore: "#ffcc00", stemma: /a/media/s.svg, email: a@b.example, aree: { tutti: T } }'), (error: unknown) => error instanceof IllegibleColourProblem && /siti\.prova\.colore/.test(error.message))
})

test('another colour is another address of the style, the same colour the same one', () => {
  const at = (colore: string, secondo_colore?: string) => styleAddress({ colore, secondo_colore }, ASSETS)
  assert.is(at('#0b5c8a'), at('#0b5c8a'))
  assert.is(new Set([at('#0b5c8a'), at('#7a2e4d'), at('#0b5c8a', '#e0b04c'), styleAddress({ colore: '#0b5c8a', secondo_colore: undefined }, { ...ASSETS, style: { text: '', hash: 'ff' } })]).size, 4)
  assert.match(styleText({ colore: '#0b5c8a', secondo_colore: undefined }, ASSETS), '--rd-primary:#0b5c8a')
})

test.run()
