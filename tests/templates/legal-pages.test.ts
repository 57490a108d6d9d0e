import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { attribute, type Element, elementsOf, sampleSite, textOf } from './site-in-memory.ts'

/** The sentence the State's checker compares word by word (criterion C.SI.3.4), as its documentation prints it. */
const LICENCE = 'In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.'

for (const key of ['prato', 'montemurlo', 'cantagallo']) {
  const { texts } = await sampleSite(key, '2026-11-28')
  const at = (address: string): readonly Element[] => elementsOf(texts.get(`${address.slice(key.length + 2)}index.html`) ?? '')
  const home = at(`/${key}/`)
  const footer = (element: string) => home.filter((one) => attribute(one, 'data-element') === element)
  const leadsTo = (label: RegExp) => attribute(home.filter(({ tagName }) => tagName === 'a').find((link) => label.test(textOf(link))) as Element, 'href') ?? ''

  test(`${key}: the legal notes have the licence once, in the words the State reads`, () => {
    const [link] = footer('legal-notes')
    assert.ok(link)
    const notes = at(attribute(link, 'href') ?? '')
    const texted = (element: string) => notes.filter((one) => attribute(one, 'data-element') === element).map((one) => textOf(one))
    assert.equal(texted('legal-notes-section'), ['Licenza dei contenuti'])
    assert.equal(texted('legal-notes-body'), [LICENCE])
    assert.is(notes.filter(({ tagName }) => tagName === 'h2').filter((one) => textOf(one) === 'Licenza dei contenuti').length, 1)
  })

  test(`${key}: privacy, accessibility and media policy are one step from the home page`, () => {
    assert.equal(footer('privacy-policy-link').map((link) => at(attribute(link, 'href') ?? '').some(({ tagName }) => tagName === 'h1')), [true])
    const [statement] = footer('accessibility-link')
    assert.match((statement && attribute(statement, 'href')) ?? '', /^https:\/\/form\.agid\.gov\.it\//)
    assert.is(statement && textOf(statement), 'Dichiarazione di accessibilità')
    assert.ok(at(leadsTo(/^Media policy$/)).some(({ tagName }) => tagName === 'h1'))
  })

  test(`${key}: one step from the home page is how to reach the data protection officer`, () => {
    const [address = '', id = ''] = leadsTo(/\(RPD\)/).split('#')
    const page = at(address)
    assert.ok(page.some((element) => attribute(element, 'id') === id), id)
    assert.match(textOf(page.find(({ tagName }) => tagName === 'main') as Element), /rpd@\w+\.example/)
  })

  test(`${key}: the map of the site leads to every page the map for machines knows`, () => {
    const known = new Set(at(`/${key}/mappa-del-sito/`).filter(({ tagName }) => tagName === 'a').map((link) => (attribute(link, 'href') ?? '').split('#')[0]))
    const machine = [...(texts.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(String(url), 'https://x.example').pathname)
    assert.ok(machine.length > 100)
    assert.equal(machine.filter((path) => !known.has(path) && !/\/pagina-\d+\/$/.test(path)), [])
  })
}

test.run()
