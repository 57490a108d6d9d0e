import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readSite } from '../../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../../templates/outputs.ts'
import { TRANSPARENCY, TRANSPARENCY_CHOICES, transparencyValue } from '../../../lib/model/vocabularies/transparency.ts'
import { openSite } from '../../../lib/site/open-site.ts'
import { lawAddress } from '../../../templates/text/law-address.ts'
import { sectionAddress } from '../../../templates/gathered/transparency.ts'
import { ASSETS } from '../../lib/site/input.ts'
import { attribute, type Element, elementsOf, sampleSite, textOf, textsOf } from '../site-in-memory.ts'

const TODAY = '2026-11-28'
const SITES = ['prato', 'montemurlo', 'cantagallo']
const sites = new Map(await Promise.all(SITES.map(async (key) => [key, await sampleSite(key, TODAY)] as const)))
const prato = sites.get('prato')

const page = (key: string, address: string): string => sites.get(key)?.texts.get(`${address.slice(1)}index.html`) ?? ''
const inMain = (html: string): readonly Element[] => {
  const main = elementsOf(html).find(({ tagName }) => tagName === 'main')
  const within = (node: Element): readonly Element[] => node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []))
  return main ? within(main) : []
}
const words = (html: string) => inMain(html).filter(({ tagName }) => tagName === 'div').slice(0, 40).map(textOf).join(' ').replace(/\s+/g, ' ')
const links = (elements: readonly Element[]) => elements.filter(({ tagName }) => tagName === 'a').map((link) => ({ to: attribute(link, 'href') ?? '', text: textOf(link) }))
const crumbs = (html: string) => {
  const path = elementsOf(html).find((element) => attribute(element, 'data-element') === 'breadcrumb')
  return path ? path.childNodes.flatMap((item) => ('tagName' in item ? [textOf(item).replace('/', '').trim()] : [])) : []
}

test('the law’s first level is there, each name once, and every place an entry may be given has a name of its own', () => {
  const names = TRANSPARENCY.map(({ name }) => name)
  for (const name of ['Disposizioni generali', 'Organizzazione', 'Consulenti e collaboratori', 'Personale', 'Bandi di concorso', 'Performance', 'Enti controllati', 'Attività e procedimenti', 'Provvedimenti', 'Bandi di gara e contratti', 'Bilanci', 'Servizi erogati', 'Opere pubbliche', 'Informazioni ambientali', 'Altri contenuti']) assert.ok(names.includes(name), name)
  const values = TRANSPARENCY_CHOICES.map(({ value }) => value)
  assert.is(new Set(values).size, values.length)
  const [organisation, staff] = ['Organizzazione', 'Personale'].map((name) => TRANSPARENCY.find((one) => one.name === name))
  assert.ok(organisation && staff)
  const fines = { name: 'Sanzioni per mancata comunicazione dei dati' }
  assert.is.not(transparencyValue(organisation, fines), transparencyValue(staff, fines), 'two parts of one name are two places')
  assert.is(transparencyValue(staff, { name: 'OIV' }), 'OIV')
})

test('on every public site the old address shows the whole tree, after what its office wrote, and every part is found where it is said to be', () => {
  for (const key of SITES) {
    const tree = page(key, '/amministrazione-trasparente/')
    assert.equal(crumbs(tree), ['Home', 'Amministrazione trasparente'])
    const shown = links(inMain(tree))
    for (const section of TRANSPARENCY) {
      const address = `/${key}${sectionAddress(section)}`
      assert.ok(shown.some(({ to, text }) => to === address && text === section.name), `${key}: ${section.name}`)
      const ids = new Set(elementsOf(page(key, sectionAddress(section))).map((element) => attribute(element, 'id')))
      const parts = shown.filter(({ to }) => to.startsWith(`${address}#`))
      assert.equal(parts.map(({ text }) => text), section.parts.map(({ name }) => name), section.name)
      for (const { to } of parts) assert.ok(ids.has(to.split('#')[1]), to)
    }
  }
})

test('a section shows what its office placed there, which law asks for it, and when it last changed', () => {
  const budgets = page('montemurlo', '/amministrazione-trasparente/bilanci/')
  assert.equal(crumbs(budgets), ['Home', 'Amministrazione trasparente', 'Bilanci'])
  const shown = links(inMain(budgets))
  assert.ok(shown.some(({ to }) => to === '/montemurlo/amministrazione/documenti-e-dati/bilancio-2026-in-breve/'))
  assert.ok(shown.some(({ to }) => to === 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2013-03-14;33~art29'))
  assert.ok(inMain(budgets).some(({ tagName, attrs }) => tagName === 'time' && attrs.some(({ value }) => /^20\d\d-/.test(value))))
  assert.ok(links(inMain(page('montemurlo', '/amministrazione-trasparente/'))).some(({ text }) => text === 'Bilanci'))
  assert.match(words(page('montemurlo', '/amministrazione-trasparente/')), /Bilanci \(1 contenuto\)/)
})

test('what the site already has elsewhere is linked and not said again', () => {
  const shown = links(inMain(page('prato', '/amministrazione-trasparente/organizzazione/'))).map(({ to }) => to)
  for (const address of ['/prato/amministrazione/politici/', '/prato/amministrazione/uffici/']) assert.ok(shown.includes(address), address)
})

test('an empty section says so, says whom to ask, and does not pretend that a duty is there', () => {
  const empty = page('prato', '/amministrazione-trasparente/bandi-di-concorso/')
  assert.match(words(empty), /In questa sezione non ci sono ancora documenti/)
  const ways = links(inMain(empty)).map(({ to }) => to)
  for (const way of ['/prato/accesso-civico/', 'mailto:', 'tel:']) assert.ok(ways.some((to) => to.startsWith(way)), way)
  assert.match(words(page('prato', '/amministrazione-trasparente/strutture-sanitarie-private-accreditate/')), /la legge non li chiede ai Comuni/)
  assert.match(words(page('prato', '/amministrazione-trasparente/controlli-sulle-imprese/')), /La legge non chiede più questi dati/)
})

test('a page of a section keeps its old address, and its path leads through the section', () => {
  for (const key of SITES) {
    const access = page(key, '/accesso-civico/')
    assert.equal(crumbs(access).slice(0, 3), ['Home', 'Amministrazione trasparente', 'Altri contenuti'])
    assert.ok(links(inMain(access)).some(({ to }) => to === `/${key}/amministrazione-trasparente/altri-contenuti/#accesso-civico`))
  }
})

test('the tree is in the footer of every page, in the map for people and in the map for machines', () => {
  for (const key of SITES) {
    const home = elementsOf(page(key, '/'))
    assert.ok(links(home).some(({ to, text }) => to === `/${key}/amministrazione-trasparente/` && text === 'Amministrazione trasparente'))
    const map = links(inMain(page(key, '/mappa-del-sito/'))).map(({ to }) => to)
    const machine = sites.get(key)?.texts.get('sitemap.xml') ?? ''
    for (const section of TRANSPARENCY) {
      assert.ok(map.includes(`/${key}${sectionAddress(section)}`), section.name)
      assert.ok(machine.includes(`${sectionAddress(section)}</loc>`), section.name)
    }
    assert.is(machine.split('/amministrazione-trasparente/</loc>').length, 2, 'once')
  }
})

test('the tree is there also where nobody has written a page to introduce it', async () => {
  const files = new Map([...(await readSite('content', 'cantagallo'))].filter(([path]) => !path.endsWith('/amministrazione-trasparente.md')))
  if (!prato) throw new Error('no sample')
  const { site } = sites.get('cantagallo') ?? prato
  const texts = textsOf(openSite({ site, sites: [site], today: TODAY, files, assets: ASSETS, outputs: OUTPUTS }))
  const tree = links(inMain(texts.get('amministrazione-trasparente/index.html') ?? ''))
  assert.ok(tree.some(({ text }) => text === 'Disposizioni generali'))
})

test('a law cited in full leads to its text, and what is not cited in full leads nowhere', () => {
  const normattiva = 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:'
  assert.is(lawAddress('Decreto legislativo 14 marzo 2013, n. 33, articolo 7-bis'), `${normattiva}decreto.legislativo:2013-03-14;33~art7bis`)
  assert.is(lawAddress('Legge 9 gennaio 2004, n. 4'), `${normattiva}legge:2004-01-09;4`)
  assert.is(lawAddress('legge 1° marzo 1990, n. 5, articoli 3 e 4'), `${normattiva}legge:1990-03-01;5~art3`)
  assert.is(lawAddress('Regolamento (UE) 2016/679, articoli 13 e 14'), 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/ita')
  for (const words of ['', 'Statuto comunale', 'Legge 190/2012', 'Legge 40 brumaio 2012, n. 1', 'javascript:alert(1)']) assert.is(lawAddress(words), null, words)
})

test.run()
