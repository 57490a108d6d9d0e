import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { meanings } from '../../../templates/search/meanings.ts'
import { nearest } from '../../../templates/search/nearest.ts'
import { splitWords, wordsOf } from '../../../templates/search/words-of.ts'

test('of a question only the words that say something are looked for, without the apostrophe of an article', () => {
  assert.equal(wordsOf('Come faccio a pagare l’affitto?'), ['pagare', 'affitto'])
  assert.equal(wordsOf('CARTA D\'IDENTITÀ scaduta, scaduta'), ['carta', 'identità', 'scaduta'])
  assert.equal(wordsOf('dove?'), ['dove'], 'a question of nothing but empty words keeps them')
  assert.equal(wordsOf('  !?  '), [])
})

test('however long or strange a question is, a few words are looked for', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
    const words = wordsOf(text)
    assert.ok(words.length <= 8 && words.every((word) => word !== '' && !/[\s<>"'&]/.test(word)))
  }))
})

test('a misspelled word is understood as the nearest of the site, one that is another word is not', () => {
  const site = new Set(['identità', 'elettronica', 'rinnovare', 'iscrizione', 'mensa', 'rifiuti', 'nido'])
  for (const [written, meant] of [['identita', 'identità'], ['eletronica', 'elettronica'], ['rinovare', 'rinnovare'], ['iscrizzione', 'iscrizione'], ['mesna', 'mensa'], ['rifuiti', 'rifiuti']] as const) assert.is(nearest(written, site), meant)
  for (const other of ['xyzzy', 'mela', 'nid', 'tributi', '']) assert.is(nearest(other, site), null, other)
  assert.is(nearest('mensa', site), null, 'a word of the site is not misspelled')
})

test('two mistakes are forgiven in a long word, and the order of the words of a site does not matter', () => {
  const words = ['casa', 'cassa', 'causa', 'corso', 'corsa']
  fc.assert(fc.property(fc.shuffledSubarray(words, { minLength: 5 }), (shuffled) => assert.is(nearest('casza', new Set(shuffled)), nearest('casza', new Set(words)))))
  assert.is(nearest('contrasegnno', new Set(['contrassegno'])), 'contrassegno')
})

test('an everyday word has the meaning a town hall gives it, and not itself', () => {
  assert.ok(meanings('spazzatura').includes('rifiuti'))
  assert.ok(meanings('imu').includes('immobili'))
  assert.equal(meanings('municipalizzata'), [])
  for (const word of ['multa', 'comune', 'neve']) assert.not.ok(meanings(word).includes(word))
  for (const meant of meanings('divano')) assert.equal(splitWords(meant), [meant], 'each is one word, as it is looked for')
})

test.run()
