import type { PublicSite } from '../../lib/model/sites.ts'
import { perSite } from '../../lib/site/per-site.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { headingsOf } from '../text/markdown.ts'
import { TRANSPARENCY_ADDRESS } from '../gathered/transparency.ts'
import { FOOTER_WORDS as say } from '../words/footer.ts'

export interface NamedLink {
  readonly label: string
  readonly url: string
  /** Read by the national checker (App valutazione modelli). */
  readonly element?: string
}

/** The four functions every page must lead to. */
export function helpLinks(site: Queries): { readonly [name in 'faq' | 'assistance' | 'appointment' | 'disservice']: NamedLink } {
  return {
    faq: { label: say.faq, url: href(site.site, '/domande-frequenti/'), element: 'faq' },
    assistance: { label: say.assistance, url: href(site.site, '/richiesta-di-assistenza/'), element: 'contacts' },
    appointment: { label: say.appointment, url: href(site.site, '/prenota-appuntamento/'), element: 'appointment-booking' },
    disservice: { label: say.disservice, url: href(site.site, '/segnala-disservizio/'), element: 'report-inefficiency' },
  }
}

/** Links the law or the model asks for; a page that is not written yet is not linked. */
export function legalLinks(site: Queries, { accessibilita }: PublicSite): readonly NamedLink[] {
  const page = (label: string, slug: string, element?: string): NamedLink[] => {
    const found = site.named('', 'pagina', slug)
    return found ? [{ label, url: href(site.site, found.url), ...(element ? { element } : {}) }] : []
  }
  return [
    { label: say.transparency, url: href(site.site, TRANSPARENCY_ADDRESS) },
    ...page(say.privacy, 'privacy', 'privacy-policy-link'),
    ...protectionOfficer(site),
    ...page(say.legalNotes, 'note-legali', 'legal-notes'),
    { label: say.accessibility, url: accessibilita, element: 'accessibility-link' },
    ...page(say.mediaPolicy, 'media-policy'),
    { label: say.siteMap, url: href(site.site, '/mappa-del-sito/') },
    { label: say.ratings, url: href(site.site, '/valutazioni/') },
    { label: say.feed, url: href(site.site, '/novita.xml') },
  ]
}

/** Where the privacy page says how to reach the data protection officer (art. 37.7 GDPR; AgID wants it one step from the home page). */
const protectionOfficer = perSite((site): readonly NamedLink[] => {
  const page = site.named('', 'pagina', 'privacy')
  const heading = page && headingsOf(String(site.entry(page.path)?.values.body)).find(({ title }) => OFFICER.test(title))
  return page && heading ? [{ label: say.protectionOfficer, url: `${href(site.site, page.url)}#${heading.id}` }] : []
})

const OFFICER = /responsabile della protezione dei dati|\b(RPD|DPO)\b/i
