import type { PublicSite } from '../../../lib/model/sites.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import { kindLabel } from '../../text/card-words.ts'
import { SITE_FEED } from '../addresses.ts'
import { xmlText } from '../xml.ts'
import type { FeedPlace } from './feed-place.ts'
import type { Followed } from './followed.ts'

/**
 * A feed as the text of its file (RFC 4287). Identifiers are `tag:` URIs (RFC 4151) of the content path, so that a page whose
 * title or address changes stays the same entry; days are midnight in UTC, for a site knows the day of a change.
 */
export function atomOf(queries: Queries, site: PublicSite, feed: FeedPlace, followed: readonly Followed[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it">',
    `<id>${tag(site, feed.address === SITE_FEED ? 'novita' : feed.address.slice(1))}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<updated>${midnight(followed[0]?.updated ?? queries.today())}</updated>`,
    `<author><name>${xmlText(site.nome)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(absolute(site, feed.address))}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(site, feed.page))}"/>`,
    ...followed.map((item) => entryOf(site, item)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf(site: PublicSite, { card, published, updated }: Followed): string {
  return [
    `<entry><id>${tag(site, card.path)}</id>`,
    `<title>${xmlText(card.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(absolute(site, card.url))}"/>`,
    `<category term="${xmlText(card.type)}" label="${xmlText(kindLabel(card) || card.type)}"/>`,
    `<published>${midnight(published)}</published><updated>${midnight(updated)}</updated>`,
    `<summary>${xmlText(card.description)}</summary></entry>`,
  ].join('')
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

// The year is that of the first feed: it dates the right to the name, and never changes (RFC 4151 §2.1).
function tag({ email }: PublicSite, name: string): string {
  return `tag:${email.split('@')[1] ?? 'localhost'},2026:${name}`
}
