import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { formerName, gonePathOf, isGonePath } from '../../../../lib/model/gone/gone-path.ts'
import { parseValues } from '../../../../lib/model/parse.ts'
import { CONTENT_TYPES, typeNamed, typesOn } from '../../../../lib/model/types.ts'

const PATH = 'content/prato/urp/ritirata/notizia-ponte-chiuso.md'
const VALUES = { titolo: 'Ponte chiuso', ufficio: 'urp', motivo: 'superata', indirizzi: ['/novita/notizie/ponte-chiuso/'], data: '2026-11-23' }

function sentences(change: Record<string, unknown>, path = PATH): string {
  const result = parseValues(path, { ...VALUES, ...change }, path.startsWith('content/intranet/') ? 'intranet' : 'public')
  return 'issues' in result ? result.issues.map(({ sentence }) => sentence).join(' ') : ''
}

test('what is left of a page is read as any entry, and is offered to nobody who writes', () => {
  assert.is(sentences({}), '')
  assert.ok(typeNamed('ritirata'))
  assert.not.ok(CONTENT_TYPES.some(({ name }) => name === 'ritirata'))
  assert.not.ok([...typesOn('public'), ...typesOn('intranet')].some(({ name }) => name === 'ritirata'))
})

test('it lies with the owner of the page, under a name that says which page it was', () => {
  const place = { site: 'prato', owner: 'urp', type: 'notizia', slug: 'ponte-chiuso' }
  assert.is(gonePathOf(place), PATH)
  assert.ok(isGonePath(PATH))
  assert.equal(formerName('notizia-ponte-chiuso'), { type: 'notizia', slug: 'ponte-chiuso' })
})

test('another reason is said in words, and a page that was joined to another says which', () => {
  assert.match(sentences({ motivo: 'altro' }), 'scrivi il motivo, in parole')
  assert.is(sentences({ motivo: 'altro', spiegazione: 'Il ponte è stato demolito.' }), '')
  assert.match(sentences({ motivo: 'unita' }), 'scegli la pagina che ne ha preso il posto')
  assert.is(sentences({ motivo: 'unita', destinazione: { tipo: 'notizia', nome: 'altro-ponte' } }), '')
})

test('no address but that of a page of the site is taken: it becomes a file, and a header of an answer', () => {
  for (const address of ['/../prato/', '//altrove.example/', 'https://altrove.example/', '/novita/x', '/Novita/x/', '/novita/_x/', '/x\r\nset-cookie:a/', '/', '/a//b/']) {
    assert.match(sentences({ indirizzi: [address] }), 'contiene un indirizzo che non è di una pagina del sito', address)
  }
})

test('an area of the intranet answers at its own addresses only', () => {
  const path = 'content/intranet/prato/ritirata/pagina-turni.md'
  const values = { ufficio: undefined, area: 'prato' }
  assert.is(sentences({ ...values, indirizzi: ['/prato/pagina/turni/'] }, path), '')
  assert.match(sentences({ ...values, indirizzi: ['/tutti/pagina/turni/'] }, path), 'contiene un indirizzo di un’altra area')
})

test.run()
