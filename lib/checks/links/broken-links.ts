import { readMediaPath } from '../../model/entry-path.ts'
import { mayShow } from '../../site/audience.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { EntryFacts } from '../knowledge/entry-facts.ts'
import type { SiteKnowledge } from '../knowledge/site-knowledge.ts'
import type { Rule } from '../rule.ts'
import { LINK_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'broken-link', severity: 'error', source: 'Modello Comuni: collegamenti che funzionano' }

/** Links and images of a text that lead to nothing on their site. Other hosts are not asked: a check sends nothing out. */
export const brokenLinks: Checker = (page, site) =>
  page.texts.flatMap((text) => {
    const own = new Set(text.markdown?.anchors)
    const targets = [...(text.markdown?.links ?? []).map(({ href, offset }) => ({ href, offset })), ...(text.markdown?.pictures ?? []).map(({ src, offset }) => ({ href: src, offset }))]
    return targets.flatMap(({ href, offset }) => {
      const fault = faultOf(href, page.entry.owner, own, site)
      return fault ? [foundIn(page, text, RULE, { ...fault, quote: href, offset })] : []
    })
  })

interface Fault {
  readonly sentence: string
  readonly remedy: string
}

function faultOf(address: string, reader: string, own: ReadonlySet<string>, site: SiteKnowledge): Fault | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//')) return null
  if (address.startsWith('#')) return own.has(address.slice(1)) ? null : { sentence: say.noAnchor(address), remedy: say.noAnchorRemedy }
  if (!address.startsWith('/')) return { sentence: say.relative(address), remedy: say.relativeRemedy }
  if (address.startsWith(site.base) && site.base !== '/' && !reaches(address, reader, site)) return { sentence: say.ownHost(address), remedy: say.ownHostRemedy(site.base.slice(0, -1)) }
  if (/^\/[a-z0-9-]+\/media\//.test(address)) return fileFault(address, reader, site)
  return pageFault(address, reader, site)
}

function fileFault(address: string, reader: string, site: SiteKnowledge): Fault | null {
  const path = `content/${site.index.site}${address}`
  const owner = readMediaPath(path)?.owner
  return owner !== undefined && shows(site, reader, owner) && site.index.hasMedia(path) ? null : { sentence: say.noFile(address), remedy: say.noFileRemedy }
}

function pageFault(address: string, reader: string, site: SiteKnowledge): Fault | null {
  if (!reaches(address, reader, site)) return { sentence: say.broken(address), remedy: say.brokenRemedy }
  const [path = '', anchor = ''] = address.split('#')
  const target = entryFor(address, site)
  if (target?.to && target.to < site.today) return { sentence: say.gone(target.title), remedy: say.goneRemedy }
  // The anchors a page has of its own are its template's; those of its text are known.
  const known = !anchor.startsWith('testo-') || site.entryAt(path)?.anchors.has(anchor)
  return known ? null : { sentence: say.noAnchor(address), remedy: say.noAnchorRemedy }
}

/** Is there a page, that readers of this area may read? */
function reaches(address: string, reader: string, site: SiteKnowledge): boolean {
  const target = entryFor(address, site)
  if (target) return shows(site, reader, target.owner)
  const [path = ''] = address.split('#')
  return site.hasSection(path.split('?')[0] ?? '')
}

// A question has no page of its own: its address is a place in a list.
function entryFor(address: string, site: SiteKnowledge): EntryFacts | undefined {
  const [path = ''] = address.split('#')
  return site.entryAt(address) ?? site.entryAt(path)
}

function shows(site: SiteKnowledge, reader: string, owner: string): boolean {
  return mayShow({ tipo: site.index.kind }, reader, owner)
}
