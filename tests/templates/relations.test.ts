import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { referencesOf } from '../../lib/model/references.ts'
import { attribute, type Element, elementsOf, sampleSite, textOf } from './site-in-memory.ts'

const SITES = await Promise.all(['prato', 'montemurlo', 'cantagallo'].map((key) => sampleSite(key, '2026-11-28')))
/** Who answers for a page is on that page; the office’s own does not list the questions, topics, people’s pages and legal notes it keeps. */
const KEPT = new Set(['faq', 'argomento', 'persona', 'pagina', 'unita'])

for (const { site, live, texts } of SITES) {
  const queries = live.show((known) => known)
  const main = (url: string) => elementsOf(texts.get(`${url.slice(1).split('#')[0] ?? ''}index.html`) ?? '').find(({ tagName }) => tagName === 'main')
  const within = (node: Element): readonly Element[] => node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []))
  const seen = new Map<string, ReadonlySet<string>>()
  const links = (url: string): ReadonlySet<string> => {
    const found = seen.get(url) ?? new Set(within(main(url) as Element).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : [])))
    seen.set(url, found)
    return found
  }
  const href = (url: string) => `${site.base.replace(/\/$/, '')}${url}`

  test(`${site.key}: what an entry names leads to it, and where it is named leads back`, () => {
    let relations = 0
    const missing: string[] = []
    for (const path of queries.paths()) {
      const [entry, card] = [queries.entry(path), queries.card(path)]
      if (!entry || !card) continue
      for (const reference of referencesOf(entry, 'public')) {
        const target = reference.kind === 'entry' ? queries.named(entry.owner, reference.type, reference.slug) : null
        if (!target || target.path === path || reference.kind !== 'entry') continue
        relations++
        if (!links(card.url).has(href(target.url))) missing.push(`${card.url} → ${target.url}`)
        const isOwner = reference.keys[0] === 'ufficio' && reference.keys.length === 1
        const hasLeft = reference.keys[0] === 'incarichi' && isPast(entry.values, Number(reference.keys[1]))
        if ((isOwner && KEPT.has(entry.type)) || hasLeft) continue
        if (!links(target.url).has(href(card.url))) missing.push(`${target.url} → ${card.url} (${reference.keys.join('.')})`)
      }
    }
    assert.equal(missing, [])
    assert.ok(relations > 150, String(relations))
  })

  test(`${site.key}: every sheet says who answers for it and when it changed, and when it was verified where somebody did`, () => {
    for (const path of queries.paths()) {
      const [entry, card] = [queries.entry(path), queries.card(path)]
      if (!entry || !card || card.url.includes('#')) continue
      const sheet = main(card.url) as Element
      const facts = new Map(within(sheet).filter(({ tagName }) => tagName === 'dt').map((term) => [textOf(term), term]))
      assert.ok(facts.has('Aggiornata il'), card.url)
      assert.is(facts.has('Verificata il'), entry.values.data_verifica !== undefined, card.url)
      assert.ok(facts.has('A cura di'), card.url)
    }
  })

  test(`${site.key}: a topic shows everything that carries it`, () => {
    for (const topic of queries.cards('argomento')) {
      for (const card of queries.about(topic.kind)) if (card.path !== topic.path && card.type !== 'argomento') assert.ok(links(topic.url).has(href(card.url)), `${topic.url} → ${card.url}`)
    }
  })
}

function isPast(values: Readonly<Record<string, unknown>>, index: number): boolean {
  const { fine } = (values.incarichi as { fine?: string }[])[index] ?? {}
  return fine !== undefined && fine < '2026-11-28'
}

test.run()
