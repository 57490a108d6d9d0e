import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { canonicalTarget } from '../../../lib/access/canonical-target.ts'
import { contentType } from '../../../lib/access/content-types.ts'
import { readGoneOut } from '../../../lib/site/gone-out.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { machinePlan } from '../../../templates/plan/machine.ts'
import { publicPages } from '../../../templates/plan/public.ts'
import { SITEMAP_SIZE, sitemapIndexOf, sitemapOf } from '../../../templates/machines/sitemap.ts'
import { readXml, type XmlElement } from '../read-xml.ts'
import { attribute, type Element, elementsOf, sampleSite, textOf } from '../site-in-memory.ts'

const TODAY = '2026-11-27'
const HOST = 'https://www.comune.prato.example'
const { site, live, texts } = await sampleSite('prato', TODAY)
const ROOT = `${HOST}${site.base}`

interface Thing {
  readonly '@type': string
  readonly [key: string]: unknown
}
interface Page {
  readonly out: string
  /** Absolute. */
  readonly url: string
  readonly elements: readonly Element[]
  readonly things: readonly Thing[]
}

/** Pages a reader opens; not the 404 page and what is said where a page went, which have no address of their own. */
const pages: readonly Page[] = [...texts].filter(([out]) => out.endsWith('index.html')).map(([out, html]) => {
  const elements = elementsOf(html)
  const things = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json').map((element) => JSON.parse(textOf(element)) as Thing)
  return { out, url: `${ROOT}${out.replace(/index\.html$/, '')}`, elements, things }
})
const meta = ({ elements }: Page, name: string) => elements.filter((element) => element.tagName === 'meta' && (attribute(element, 'name') ?? attribute(element, 'property')) === name).map((element) => attribute(element, 'content'))
const links = ({ elements }: Pick<Page, 'elements'>, rel: string, type?: string) => elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel && (type === undefined || attribute(element, 'type') === type)).map((element) => attribute(element, 'href') ?? '')

/** The output at an absolute address of the site, or at one rooted at its host. */
function outAt(address: string): string {
  const path = address.replace(HOST, '').replace(/[?#].*$/, '')
  assert.ok(path.startsWith(site.base), address)
  const out = path.slice(site.base.length)
  return out === '' || out.endsWith('/') ? `${out}index.html` : out
}
const isThere = (address: string) => live.outputs().has(outAt(address))

test('every page says in its head what it is, at which address, and how it looks where it is shared', () => {
  assert.ok(pages.length > 150)
  for (const page of pages) {
    const { out, url, elements } = page
    assert.is(elements.filter(({ tagName }) => tagName === 'h1').length, 1, out)
    assert.equal(links(page, 'canonical'), [url], out)
    assert.equal(meta(page, 'og:url'), [url], out)
    assert.equal(meta(page, 'og:locale'), ['it_IT'], out)
    assert.equal(meta(page, 'theme-color'), [site.colore], out)
    assert.equal(links(page, 'manifest'), ['/prato/site.webmanifest'], out)
    for (const name of ['description', 'og:title', 'og:description', 'og:site_name', 'og:type', 'og:image', 'twitter:card']) {
      assert.is(meta(page, name).length, 1, `${out} ${name}`)
      assert.ok((meta(page, name)[0] ?? '').length > 2, `${out} ${name}`)
    }
    assert.ok(isThere(meta(page, 'og:image')[0] ?? ''), out)
  }
  const names = pages.map((page) => `${String(meta(page, 'og:title')[0])} ${page.url}`)
  assert.is(new Set(names).size, names.length)
  assert.match(texts.get('404.html') ?? '', /<meta name="description" content="[^"]+"\/>/)
})

/** What each thing must say: what search engines and the criteria ask for (R.SI.1.1 for a service). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  GovernmentService: ['name', 'serviceType', 'serviceOperator.name', 'areaServed.name', 'audience.audienceType', 'availableChannel.serviceUrl', 'availableChannel.serviceLocation.name', 'availableChannel.serviceLocation.address.streetAddress', 'availableChannel.serviceLocation.address.postalCode', 'availableChannel.serviceLocation.address.addressLocality'],
  NewsArticle: ['headline', 'description', 'url', 'datePublished', 'dateModified', 'author.name', 'publisher.name', 'mainEntityOfPage'],
  Event: ['name', 'startDate', 'eventStatus', 'location.name', 'location.address.streetAddress', 'location.geo.latitude', 'organizer.name', 'url'],
  Place: ['name', 'address.streetAddress', 'address.postalCode', 'geo.latitude', 'geo.longitude', 'url'],
  GovernmentOrganization: ['name', 'url', 'address.streetAddress'],
  Organization: ['name', 'url'],
  Person: ['name', 'jobTitle', 'worksFor', 'url'],
  Dataset: ['name', 'description', 'url', 'license', 'creator.name', 'dateModified', 'distribution.contentUrl', 'includedInDataCatalog.url'],
  DigitalDocument: ['name', 'description', 'url', 'datePublished', 'publisher.name', 'author.name', 'genre'],
  Report: ['name', 'description', 'url', 'datePublished', 'publisher.name', 'author.name', 'genre'],
  Project: ['name', 'description', 'url', 'foundingDate', 'member'],
  WebPage: ['name', 'description', 'url', 'dateModified'],
  CollectionPage: ['name', 'description', 'url'],
  FAQPage: ['mainEntity'],
  WebSite: ['name', 'url', 'potentialAction.target.urlTemplate', 'potentialAction.query-input'],
  BreadcrumbList: ['itemListElement'],
}
const at = (thing: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], thing)

test('what a page is of is said as schema.org names it, with all that its kind asks for', () => {
  for (const { out, things } of pages) {
    for (const thing of things) {
      assert.is(thing['@context'], 'https://schema.org', out)
      assert.equal((REQUIRED[thing['@type']] ?? ['?']).filter((key) => [undefined, '', null].includes(at(thing, key) as undefined)), [], `${out} ${thing['@type']}`)
    }
  }
  const of = (section: RegExp) => new Set(pages.filter(({ out }) => section.test(out)).flatMap(({ things }) => things.map((thing) => thing['@type'])).filter((type) => type !== 'BreadcrumbList'))
  assert.equal([...of(/^servizi\/[^/]+\/[^/]+\/index/)], ['GovernmentService'])
  assert.equal([...of(/^novita\/[^/]+\/(?!pagina-)[^/]+\/index/)], ['NewsArticle'])
  assert.equal([...of(/^vivere-il-comune\/eventi\/(?!pagina-)[^/]+\/index/)], ['Event'])
  assert.equal([...of(/^vivere-il-comune\/luoghi\/(?!pagina-)[^/]+\/index/)], ['Place'])
  assert.equal([...of(/^amministrazione\/uffici\/(?!pagina-)[^/]+\/index/)], ['GovernmentOrganization'])
  assert.equal([...of(/^amministrazione\/(politici|personale-amministrativo)\/(?!pagina-)[^/]+\/index/)], ['Person'])
  assert.equal([...of(/^amministrazione\/documenti-e-dati\/(?!pagina-)[^/]+\/index/)].sort(), ['Dataset', 'DigitalDocument', 'Report'])
  assert.equal([...of(/^progetti\/(?!pagina-)[^/]+\/index/)], ['Project'])
  assert.equal([...of(/^domande-frequenti\/index/)], ['FAQPage'])
  assert.equal([...of(/^index/)], ['WebSite', 'GovernmentOrganization'])
})

test('a service is found by the national checker, and nothing else is taken for one', () => {
  for (const { out, elements } of pages) {
    const found = elements.filter((element) => attribute(element, 'data-element') === 'metatag')
    assert.is(found.length, /^servizi\/[^/]+\/[^/]+\/index/.test(out) ? 1 : 0, out)
  }
})

test('the path of a page is to machines what it is to readers', () => {
  for (const { out, url, elements, things } of pages) {
    const shown = elements.find((element) => attribute(element, 'data-element') === 'breadcrumb')
    const list = things.find((thing) => thing['@type'] === 'BreadcrumbList') as { itemListElement: { position: number; name: string; item: string }[] } | undefined
    assert.is(Boolean(list), Boolean(shown), out)
    if (!list || !shown) continue
    const crumbs = shown.childNodes.flatMap((node) => ('tagName' in node ? [textOf(node).replace(/\/$/, '')] : []))
    assert.equal(list.itemListElement.map(({ name }) => name), crumbs, out)
    assert.equal(list.itemListElement.map(({ position }) => position), crumbs.map((_, i) => i + 1), out)
    assert.is(list.itemListElement.at(-1)?.item, url, out)
  }
})

test('of a person machines are told the public role and no way to reach them', () => {
  const people = pages.flatMap(({ things }) => things.filter((thing) => thing['@type'] === 'Person'))
  assert.ok(people.length > 5)
  for (const person of people) assert.equal(Object.keys(person).filter((key) => !['@context', '@type', 'name', 'givenName', 'familyName', 'jobTitle', 'url', 'worksFor'].includes(key)), [])
})

test('every address on the site that a page tells to machines is there', () => {
  const told = (value: unknown): readonly string[] => (typeof value === 'string' ? (value.startsWith(ROOT) && !value.includes('{') ? [value] : []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(told) : [])
  for (const { out, things } of pages) for (const address of things.flatMap(told)) assert.ok(isThere(address), `${out} ${address}`)
})

const child = ({ children }: XmlElement, name: string) => children.filter((element) => element.name === name)
const only = (element: XmlElement, name: string) => {
  assert.is(child(element, name).length, 1, `${element.name} ${name}`)
  return child(element, name)[0] as XmlElement
}
const MOMENT = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/
const feeds = [...texts].filter(([out]) => out === 'novita.xml' || out.endsWith('feed.xml')).map(([out, text]) => ({ out, feed: readXml(text) }))

test('the site, each list people follow, each topic and each office have a feed that RFC 4287 calls one', () => {
  const ids = new Set<string>()
  for (const { out, feed } of feeds) {
    assert.is(feed.name, 'feed')
    assert.is(feed.attributes.get('xmlns'), 'http://www.w3.org/2005/Atom')
    assert.match(only(feed, 'updated').text, MOMENT)
    assert.ok(only(feed, 'title').text.length > 3)
    assert.ok(only(only(feed, 'author'), 'name').text.length > 3)
    ids.add(only(feed, 'id').text)
    const href = (rel: string) => child(feed, 'link').filter((link) => link.attributes.get('rel') === rel).map((link) => link.attributes.get('href') ?? '')
    assert.equal(href('self'), [`${ROOT}${out}`])
    assert.is(href('alternate').length, 1)
    assert.ok(isThere(href('alternate')[0] ?? ''), out)
    const entries = child(feed, 'entry')
    assert.is(new Set(entries.map((entry) => only(entry, 'id').text)).size, entries.length, out)
    const days = entries.map((entry) => {
      const [published, updated] = [only(entry, 'published').text, only(entry, 'updated').text]
      assert.ok(MOMENT.test(published) && MOMENT.test(updated) && published <= updated && updated.slice(0, 10) <= TODAY, out)
      const [alternate] = child(entry, 'link').map((link) => link.attributes.get('href') ?? '')
      assert.ok(isThere(alternate ?? ''), `${out} ${alternate}`)
      for (const name of ['title', 'summary']) assert.ok(only(entry, name).text.length > 3, out)
      return updated
    })
    assert.equal(days, [...days].sort().reverse(), out)
    if (days[0]) assert.is(only(feed, 'updated').text, days[0])
  }
  assert.is(ids.size, feeds.length, 'no two feeds have one name')
  for (const id of ids) assert.match(id, /^tag:prato\.example,2026:[a-z0-9./-]+$/)
  assert.ok(feeds.filter(({ feed }) => child(feed, 'entry').length > 0).length > 40)
})

test('who is on a page of a topic, an office or a list sees how to follow it, and so does their browser', () => {
  for (const page of pages) {
    const followed = links(page, 'alternate', 'application/atom+xml')
    for (const address of followed) assert.ok(isThere(address), `${page.out} ${address}`)
    assert.is(followed[0], '/prato/novita.xml', page.out)
    const shown = page.elements.filter((element) => element.tagName === 'a' && attribute(element, 'type') === 'application/atom+xml').map((element) => attribute(element, 'href'))
    assert.equal(shown, followed.slice(1), page.out)
    const own = /^(argomenti\/[^/]+|amministrazione\/(uffici|organi-di-governo|aree-amministrative|enti-e-fondazioni)\/[^/]+|amministrazione\/documenti-e-dati|novita|novita\/[^/]+|servizi|progetti|vivere-il-comune\/(eventi|luoghi))\/index/.test(page.out)
    assert.is(shown.length, own ? 1 : 0, page.out)
  }
})

test('search engines are told of every page once, with the day it changed, and of nothing that went or has a term', () => {
  const map = readXml(texts.get('sitemap.xml') ?? '')
  const locations = map.children.map((url) => only(url, 'loc').text)
  assert.equal([...locations].sort(), pages.filter((page) => meta(page, 'robots').length === 0).map(({ url }) => url).sort())
  assert.is(new Set(locations).size, locations.length)
  for (const url of map.children) for (const lastmod of child(url, 'lastmod')) assert.match(lastmod.text, /^\d{4}-\d{2}-\d{2}$/)
  assert.ok(map.children.filter((url) => child(url, 'lastmod').length === 1).length > 140)
})

test('what is in the register of acts is not to be kept: its page says so, robots are told, no feed names it', () => {
  const register = live.cards('documento').filter((card) => card.kind === 'Documento Albo Pretorio').map((card) => `${card.url.slice(1)}index.html`)
  assert.equal(register, ['amministrazione/documenti-e-dati/ordinanza-via-carbonaia/index.html'])
  assert.equal(pages.filter(({ out }) => register.includes(out)).map((page) => meta(page, 'robots')), [['noindex']])
  assert.equal(pages.filter((page) => meta(page, 'robots').length > 0 && page.things.some((thing) => thing['@type'] === 'DigitalDocument')).map(({ out }) => out), register)
  assert.is(texts.get('robots.txt'), `User-agent: *\nAllow: /\nDisallow: /prato/amministrazione/documenti-e-dati/ordinanza-via-carbonaia/\n\nSitemap: ${ROOT}sitemap.xml\n`)
  for (const { out } of feeds) assert.not.match(texts.get(out) ?? '', 'ordinanza-via-carbonaia', out)
})

test('where a page went, no map, feed or calendar names its address', () => {
  const gone = [...texts.keys()].map(readGoneOut).filter((found) => found !== null)
  assert.ok(gone.length > 0)
  for (const [out, text] of texts) {
    if (!/\.(xml|ics|txt|jsonld)$/.test(out) || readGoneOut(out)) continue
    for (const { address } of gone) assert.not.match(text, new RegExp(`${ROOT}${address.slice(1)}(?![a-z0-9])`), `${out} ${address}`)
  }
})

test('each event opens in a calendar, and one calendar has them all', () => {
  const events = live.cards('evento')
  assert.ok(events.length > 5)
  const all = (texts.get('vivere-il-comune/eventi/calendario.ics') ?? '').replace(/\r\n /g, '')
  const uids = [...all.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
  assert.is(new Set(uids).size, events.length)
  for (const card of events) {
    const ics = texts.get(`${card.url.slice(1)}evento.ics`) ?? ''
    assert.ok(ics.startsWith('BEGIN:VCALENDAR\r\n') && ics.endsWith('END:VCALENDAR\r\n'), card.url)
    const [, event = '?'] = /(BEGIN:VEVENT.*END:VEVENT)/s.exec(ics.replace(/\r\n /g, '')) ?? []
    assert.ok(all.includes(event), card.url)
    assert.ok(event.includes(`URL:${ROOT}${card.url.slice(1)}`), card.url)
    const page = pages.find(({ out }) => out === `${card.url.slice(1)}index.html`)
    assert.ok(page?.elements.some((element) => element.tagName === 'a' && attribute(element, 'href') === `${site.base}${card.url.slice(1)}evento.ics`), card.url)
  }
  assert.match(texts.get('vivere-il-comune/eventi/index.html') ?? '', 'href="/prato/vivere-il-comune/eventi/calendario.ics"')
})

test('the data are in a catalogue as DCAT-AP_IT asks, which needs nothing fetched to be read', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(texts.get('catalogo.jsonld') ?? '') as { '@context': Record<string, string>; '@graph': Thing[] }
  const typed = (type: string) => graph.filter((node) => (node['@type'] as unknown as string[]).includes(type))
  const ids = new Set(graph.map((node) => node['@id']))
  const [catalogue] = typed('dcatapit:Catalog')
  assert.is(ids.size, graph.length)
  assert.is((catalogue?.['dcat:dataset'] as unknown[]).length, live.cards('dataset').length)
  const mandatory: Readonly<Record<string, readonly string[]>> = {
    'dcatapit:Catalog': ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified'],
    'dcatapit:Dataset': ['dct:identifier', 'dct:title', 'dct:description', 'dct:modified', 'dcat:theme', 'dct:rightsHolder', 'dct:accrualPeriodicity', 'dcat:distribution'],
    'dcatapit:Distribution': ['dct:format', 'dcat:accessURL', 'dct:license'],
    'dcatapit:Agent': ['foaf:name'],
    'dcatapit:Organization': ['vcard:fn', 'vcard:hasEmail'],
  }
  for (const [type, keys] of Object.entries(mandatory)) {
    assert.ok(typed(type).length > 0, type)
    for (const node of typed(type)) for (const key of keys) assert.ok(node[key] !== undefined, `${String(node['@id'])} ${key}`)
  }
  for (const node of graph) {
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith('@')) assert.ok((key.split(':')[0] ?? '') in context, key)
      for (const item of [value].flat()) {
        const id = (item as { '@id'?: string })['@id']
        if (id?.startsWith(ROOT)) assert.ok(ids.has(id) || isThere(id), id)
        if (id?.startsWith('http:')) assert.match(id, /^http:\/\/publications\.europa\.eu\/resource\/authority\/(language|frequency|data-theme|file-type)(\/[A-Z0-9_]+)?$/)
      }
    }
  }
  assert.match(texts.get('amministrazione/documenti-e-dati/index.html') ?? '', 'href="/prato/catalogo.jsonld"')
})

test('whoever finds a weakness reads whom to tell, until a day that is less than a year away and the same all month', async () => {
  const fields = (texts.get('.well-known/security.txt') ?? '').trim().split('\n').map((line) => line.split(': '))
  assert.equal(fields.map(([name]) => name), ['Contact', 'Expires', 'Preferred-Languages', 'Policy'])
  assert.ok(isThere(fields[3]?.[1] ?? ''))
  assert.is(fields[0]?.[1], 'mailto:urp@prato.example')
  const text = (today: string) => {
    live.update({ today })
    return String(/Expires: (\S+)/.exec((live.outputs().get('.well-known/security.txt') as { text: string }).text)?.[1])
  }
  for (const today of ['2026-11-30', '2026-12-01', '2027-02-28', '2028-02-29', '2027-01-31']) {
    const expires = Date.parse(text(today))
    const days = (expires - Date.parse(today)) / 86_400_000
    assert.ok(days > 300 && days < 366, `${today} ${days}`)
  }
  assert.is(text('2026-11-01'), text('2026-11-30'))
  live.update({ today: TODAY })
})

test('a phone that keeps the site on its screen is told its name, colour and crest', () => {
  const manifest = JSON.parse(texts.get('site.webmanifest') ?? '') as { name: string; start_url: string; theme_color: string; icons: { src: string }[] }
  assert.equal([manifest.name, manifest.start_url, manifest.theme_color], [site.nome, '/prato/', site.colore])
  assert.ok(isThere(manifest.icons[0]?.src ?? ''))
})

test('what machines read is at an address that is served, with a type of its own', () => {
  const kinds = new Map([...texts.keys()].filter((out) => !/\.(html|css)$/.test(out) && !readGoneOut(out)).map((out) => [out.split('.').at(-1), out]))
  assert.equal([...kinds.keys()].sort(), ['ics', 'jsonld', 'txt', 'webmanifest', 'xml'])
  assert.equal([...kinds.values()].map((out) => contentType(out)).sort(), ['application/ld+json', 'application/manifest+json', 'application/xml; charset=utf-8', 'text/calendar; charset=utf-8', 'text/plain; charset=utf-8'])
  for (const out of texts.keys()) if (!readGoneOut(out)) assert.ok(canonicalTarget(`${site.base}${out}`), out)
})

test('a site whose host nobody named keeps its addresses relative, and leaves out what must be absolute', async () => {
  const { url: _, ...rest } = site
  const trial = await sampleSite('prato', TODAY, { ...rest, url: undefined } as Partial<typeof site>)
  const home = { elements: elementsOf(trial.texts.get('index.html') ?? '') }
  assert.equal(links(home, 'canonical'), ['/prato/'])
  assert.is(trial.texts.has('sitemap.xml'), false)
  for (const [out, text] of trial.texts) assert.not.match(text, HOST, out)
  assert.not.match(trial.texts.get('robots.txt') ?? '', 'Sitemap')
  assert.not.match(trial.texts.get('index.html') ?? '', /og:(url|image)/)
  assert.not.match(trial.texts.get('vivere-il-comune/eventi/calendario.ics') ?? '', /^URL/m)
  assert.match(trial.texts.get('novita.xml') ?? '', '<link rel="self" type="application/atom+xml" href="/prato/novita.xml"/>')
})

test('a site at the root of its host says where its security.txt is to be found', async () => {
  const { texts: own } = await sampleSite('cantagallo', TODAY, { base: '/' })
  assert.match(own.get('.well-known/security.txt') ?? '', 'Canonical: https://www.comune.cantagallo.example/.well-known/security.txt\n')
  assert.match(own.get('index.html') ?? '', '<link rel="canonical" href="https://www.comune.cantagallo.example/"/>')
})

test('a map too long for one file is parted, and the parts together are the whole', () => {
  let all: string[] = []
  live.show((queries: Queries) => {
    const page = (i: number) => ({ out: `p/${i}/index.html`, make: 'nothing' })
    const many = [...publicPages(queries), ...Array.from({ length: SITEMAP_SIZE }, (_, i) => page(i))]
    const plan = machinePlan(queries, many).filter(({ make }) => make.startsWith('sitemap'))
    assert.equal(plan.map(({ out }) => out), ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    const index = readXml(sitemapIndexOf(site, 2))
    assert.equal(index.children.map((map) => only(map, 'loc').text), [`${ROOT}sitemap-1.xml`, `${ROOT}sitemap-2.xml`])
    const pages = Array.from({ length: SITEMAP_SIZE + 5 }, (_, i) => page(i))
    const parts = [1, 2].map((part) => readXml(sitemapOf(queries, site, pages, part)).children.map((url) => only(url, 'loc').text))
    assert.equal(parts.map((part) => part.length), [SITEMAP_SIZE, 5])
    all = parts.flat()
    return ''
  })
  assert.is(new Set(all).size, SITEMAP_SIZE + 5)
})

test.run()
