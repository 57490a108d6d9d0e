import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { dayOfField, momentOfField, monthsAfter, publicationDay } from '../../../../lib/import/wordpress/map/dates.ts'
import { aboutOf } from '../../../../lib/import/wordpress/map/about-of.ts'
import { namesOf } from '../../../../lib/import/wordpress/map/names.ts'
import { matchTerm } from '../../../../lib/import/wordpress/map/nearest-term.ts'
import { oldAddress, safeUpload, uploadOf } from '../../../../lib/import/wordpress/map/old-address.ts'
import { shorten } from '../../../../lib/import/wordpress/map/shorten.ts'
import type { SourceItem } from '../../../../lib/import/wordpress/read/source-item.ts'
import { readEntryPath, writeEntryPath } from '../../../../lib/model/entry-path.ts'
import { FORMER_FILE } from '../../../../lib/model/types/gone-page.ts'
import { SERVICE_CATEGORIES } from '../../../../lib/model/vocabularies/service-categories.ts'
import { TOPICS } from '../../../../lib/model/vocabularies/topics.ts'

const SITE = { url: 'https://www.comune.vecchio.example/' }
const item = (id: number, type: string, slug: string, title: string): SourceItem => ({ id, type, status: 'publish', title, link: '', slug, date: '', dateGmt: '', content: '', excerpt: '', locked: false, attachmentUrl: '', terms: [], meta: new Map() })

test('every element gets a name that an address can have, nobody’s twice, and always the same', () => {
  const one = fc.record({ type: fc.constantFrom('servizio', 'notizia', 'documento_pubblico', 'dataset', 'page'), slug: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('a', 'servizi', '..', '%C3%A8', 'x'.repeat(300))), title: fc.string({ unit: 'grapheme', maxLength: 30 }) })
  fc.assert(fc.property(fc.array(one, { maxLength: 20 }), (list) => {
    const items = list.map(({ type, slug, title }, i) => item(i + 1, type, slug, title))
    const names = namesOf(items)
    assert.is(names.size, items.length)
    for (const name of names.values()) assert.equal(readEntryPath(writeEntryPath({ site: 'prato', owner: 'urp', ...name })), { site: 'prato', owner: 'urp', ...name })
    // Documents and data lie in one folder.
    assert.is(new Set([...names.values()].map(({ type, slug }) => `${type === 'dataset' ? 'documento' : type}/${slug}`)).size, items.length)
    assert.not.ok([...names.values()].some(({ type, slug }) => type === 'pagina' && ['servizi', 'novita'].includes(slug)))
    assert.equal([...namesOf([...items].reverse())].sort(), [...names].sort())
  }), { numRuns: 200 })
})

test('thousands that ask for one name, and thousands that name one element, take bounded time', () => {
  const started = process.cpuUsage()
  assert.is(namesOf(Array.from({ length: 30_000 }, (_, i) => item(i + 1, 'servizio', 'uno', ''))).size, 30_000)
  const naming = Array.from({ length: 100_000 }, (_, i) => ({ ...item(i + 1, 'incarico', '', ''), meta: new Map([['_dci_incarico_persona', '7']]) }))
  assert.is(aboutOf(naming)('_dci_incarico_persona', 7).length, 100_000)
  assert.ok(process.cpuUsage(started).user < 5_000_000)
})

test('days are those of the offices: UTC for what came online, the wall clock for what was chosen', () => {
  assert.is(publicationDay('2026-03-01 23:30:00', '2026-03-01 23:30:00'), '2026-03-02')
  assert.is(publicationDay('2026-07-01 10:00:00', '0000-00-00 00:00:00'), '2026-07-01')
  assert.is(publicationDay('0000-00-00 00:00:00', '0000-00-00 00:00:00'), null)
  const stamp = String(Date.UTC(2026, 5, 2, 21, 30) / 1000)
  assert.equal([dayOfField(stamp), momentOfField(stamp)], ['2026-06-02', '2026-06-02T21:30'])
  assert.equal(['02-03-2026', '2-3-2026', '03/02/2026', '15/06/2026', '2026-03-02'].map(dayOfField), ['2026-03-02', '2026-03-02', '2026-03-02', '2026-06-15', '2026-03-02'])
  assert.equal(['31-02-2026', 'domani', '', '99999999999999', '0001-01-01'].map(dayOfField), [null, null, null, null, null])
  assert.equal([monthsAfter('2026-11-30', 3), monthsAfter('2026-11-02', 12)], ['2027-02-28', '2027-11-02'])
})

test('a term written otherwise is the same term, the theme’s names for a category are known, the nearest is only a hint', () => {
  assert.equal(matchTerm('spazio VERDE', TOPICS), { kind: 'same', term: 'Spazio Verde' })
  assert.equal(matchTerm('Accesso all’informazione', TOPICS), { kind: 'same', term: "Accesso all'informazione" })
  assert.equal(matchTerm('Attività produttive e commercio', SERVICE_CATEGORIES), { kind: 'same', term: 'Imprese e commercio' })
  assert.equal(matchTerm('Gestione dei rifiuti', TOPICS), { kind: 'unknown', nearest: 'Gestione rifiuti' })
  assert.equal(matchTerm('Qwxyz', TOPICS), { kind: 'unknown', nearest: null })
})

test('a place among the files never leads out of their folder, and an address is of the old site or of none', () => {
  for (const place of ['../x.pdf', '2024/../../x.pdf', '/etc/passwd', 'a//b.pdf', 'a\\b.pdf', 'c:/x.pdf', 'a\u0000.pdf', '..', '']) assert.is(safeUpload(place), null, place)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const place = safeUpload(text)
    assert.ok(place === null || !/(^|\/)\.{1,2}(\/|$)|^\//.test(place))
  }))
  assert.is(uploadOf('/wp-content/uploads/sites/3/2024/05/CV%20Verdi.pdf'), '2024/05/CV Verdi.pdf')
  assert.is(uploadOf('/wp-content/uploads/..%2f..%2fwp-config.php'), null)
  assert.equal(oldAddress('http://comune.vecchio.example/novita/x/?p=7', '', SITE), { path: '/novita/x/', id: 7, query: '?p=7' })
  assert.equal(['https://altro.example/', 'javascript:alert(1)', 'https://www.comune.vecchio.example.evil.example/', '//evil.example/x', 'http://['].map((href) => oldAddress(href, '', SITE)), [null, null, null, null, null])
})

test('a former file answers only where no file of ours can be', () => {
  assert.ok(FORMER_FILE.test('/wp-content/uploads/2024/05/Modulo_Nido.PDF'))
  for (const address of ['/feed.xml', '/urp/media/x.pdf', '/wp-content/uploads/../x', '/wp-content/uploads/_altrove.txt', '/wp-content/uploads/a b.pdf', '/wp-content/uploads/', '/wp-content/x.pdf']) assert.not.ok(FORMER_FILE.test(address), address)
})

test('a text that is cut ends between words and says that it goes on', () => {
  assert.is(shorten('una frase di quattro parole', 20), 'una frase di…')
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 10, max: 100 }), (text, max) => {
    assert.ok(shorten(text, max).length <= max)
  }))
})

test.run()
