import type { Queries } from '../lib/site/queries.ts'
import { cardUrl } from './href.ts'
import { WORDS } from './words/it.ts'
import { xmlText } from './xml.ts'

/** Entries a feed carries. */
const FEED_SIZE = 30

/**
 * The news of a site as an Atom feed (RFC 4287). Addresses are relative to `xml:base`, for a site does not know its
 * host; identifiers are `tag:` URIs (RFC 4151) of the entry's content path, so that a moved page stays the same entry.
 */
export function feedOf(site: Queries): string {
  const cards = site.cards('notizia').slice(0, FEED_SIZE)
  const updated = (path: string, date: string) => `${site.updated(path) ?? date}T00:00:00Z`
  const newest = cards.map((card) => updated(card.path, card.date)).sort().at(-1) ?? `${site.today()}T00:00:00Z`
  const entries = cards.map((card) => `<entry><id>${tag(site, card.path)}</id><title>${xmlText(card.title)}</title><link href="${cardUrl(site.site, card)}"/><published>${card.date}T00:00:00Z</published><updated>${updated(card.path, card.date)}</updated><summary>${xmlText(card.description)}</summary></entry>`)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it" xml:base="${site.site.base}">`,
    `<id>${tag(site, 'novita')}</id><title>${xmlText(WORDS.feedOf(site.site.nome))}</title><updated>${newest}</updated><author><name>${xmlText(site.site.nome)}</name></author><link rel="self" href="${site.site.base}novita.xml"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

function tag({ site }: Queries, name: string): string {
  const host = site.email.split('@')[1] ?? 'localhost'
  return `tag:${host},2026:${name}`
}
