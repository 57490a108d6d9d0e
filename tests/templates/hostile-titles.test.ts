import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { entryFile, open, PUBLIC, textAt } from '../lib/site/input.ts'
import { readXml } from './read-xml.ts'
import { attribute, elementsOf, textOf } from './site-in-memory.ts'

const [news, event, faq] = ['content/prova/urp/notizia/prova.md', 'content/prova/urp/evento/prova.md', 'content/prova/urp/faq/prova.md']
const filesOf = (titolo: string) => new Map([
  [news, entryFile(news, { titolo, tipo: 'notizia', argomenti: ['Acqua'], body: titolo })],
  [event, entryFile(event, { titolo, tipo: 'Mostra', inizio: '2026-12-01T10:00', luogo: 'piazza', destinatari: titolo, costo: titolo, contatti: [{ tipo: 'Telefono', valore: titolo }], body: titolo })],
  [faq, entryFile(faq, { titolo, domanda: titolo, body: titolo })],
])
const live = open(PUBLIC, filesOf('Un titolo'))

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom('</script>', '<script>', '<!--', '-->', '<![CDATA[', ']]>', '"', "'", '&', '&amp;', '\\', '{', '}', ',', ';', ':', '🎉', '👩‍👩‍👧', 'שלום', 'مرحبا', '\u00a0', 'END:VEVENT', '%0d%0a', '\\u003c'), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
).map((text) => `Titolo ${text} fine`)

test('whatever a title holds, pages, feeds and calendars stay whole and say that very title', () => {
  fc.assert(fc.property(words, (written) => {
    live.update({ files: filesOf(written) })
    // The model lets no character through that turns or hides others (lib/model/fields/schema.ts).
    fc.pre(live.problems().length === 0)
    const title = String(live.entry(news)?.values.titolo)
    const things = (out: string) => elementsOf(textAt(live, out) ?? '').filter((element) => attribute(element, 'type') === 'application/ld+json').map((element) => JSON.parse(textOf(element)) as Record<string, unknown>)
    const page = 'novita/notizie/prova/index.html'
    assert.is(things(page)[0]?.headline, title)
    assert.is(things('vivere-il-comune/eventi/prova/index.html')[0]?.name, title)
    assert.is((things('domande-frequenti/index.html')[0]?.mainEntity as { name: string }[])[0]?.name, title)
    const scripts = elementsOf(textAt(live, page) ?? '').filter((element) => element.tagName === 'script' && attribute(element, 'src') === undefined)
    assert.equal(scripts.map((element) => attribute(element, 'type')), ['application/ld+json', 'application/ld+json'], 'what it is of, and where it is')
    assert.is(attribute(elementsOf(textAt(live, page) ?? '').find((element) => attribute(element, 'property') === 'og:title') as never, 'content'), title)
    for (const out of ['novita.xml', 'novita/notizie/feed.xml', 'argomenti/acqua/feed.xml']) {
      const [entry] = readXml(textAt(live, out) ?? '').children.filter(({ name }) => name === 'entry')
      assert.is(entry?.children.find(({ name }) => name === 'title')?.text, title, out)
    }
    const ics = (textAt(live, 'vivere-il-comune/eventi/prova/evento.ics') ?? '').replace(/\r\n /g, '')
    assert.is(ics.match(/^BEGIN:VEVENT\r$/gm)?.length, 1)
    assert.is(/\nSUMMARY:([^\r]*)\r/.exec(ics)?.[1]?.replace(/\\([\\;,])/g, '$1'), title)
  }), { numRuns: 60 })
})

test('the reader of these tests refuses what is no XML', () => {
  for (const text of ['<a>', '<a></b>', '<a/><b/>', '<a>&</a>', '<a b="<"/>', '<a b="1" b="2"/>', 'a<a/>', '<a>&#0;</a>', '<a>\u0001</a>', '<a>&nbsp;</a>', '<a><?xml version="1.0"?></a>', '']) assert.throws(() => readXml(text), undefined, text)
  assert.is(readXml('<?xml version="1.0" encoding="utf-8"?>\n<a b="1"><c>x &#60; &amp;</c></a>\n').children[0]?.text, 'x < &')
})

test.run()
