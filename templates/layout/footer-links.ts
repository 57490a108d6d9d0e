import type { PublicSite } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { FOOTER_WORDS as say } from '../words/footer.ts'

export interface NamedLink {
  readonly label: string
  readonly url: string
  /** Read by the national checker (App valutazione modelli). */
  readonly element?: string
}

/** A page of the office when it wrote one, else a message to it with the subject filled in. */
function pageOrMail(site: Queries, slug: string, subject: string): string {
  const page = site.named('', 'pagina', slug)
  return page ? href(site.site, page.url) : `mailto:${site.site.email}?subject=${encodeURIComponent(subject)}`
}

/** The four functions every page must lead to. */
export function helpLinks(site: Queries): { readonly [name in 'faq' | 'assistance' | 'appointment' | 'disservice']: NamedLink } {
  return {
    faq: { label: say.faq, url: href(site.site, '/domande-frequenti/'), element: 'faq' },
    assistance: { label: say.assistance, url: pageOrMail(site, 'richiesta-di-assistenza', say.subject.assistance), element: 'contacts' },
    appointment: { label: say.appointment, url: pageOrMail(site, 'prenotazione-appuntamento', say.subject.appointment), element: 'appointment-booking' },
    disservice: { label: say.disservice, url: pageOrMail(site, 'segnalazione-disservizio', say.subject.disservice), element: 'report-inefficiency' },
  }
}

/** Links the law or the model asks for; a page that is not written yet is not linked. */
export function legalLinks(site: Queries, { accessibilita }: PublicSite): readonly NamedLink[] {
  const page = (label: string, slug: string, element?: string): NamedLink[] => {
    const found = site.named('', 'pagina', slug)
    return found ? [{ label, url: href(site.site, found.url), ...(element ? { element } : {}) }] : []
  }
  return [
    ...page(say.transparency, 'amministrazione-trasparente'),
    ...page(say.privacy, 'privacy', 'privacy-policy-link'),
    ...page(say.legalNotes, 'note-legali', 'legal-notes'),
    { label: say.accessibility, url: accessibilita, element: 'accessibility-link' },
    ...page(say.mediaPolicy, 'media-policy'),
    { label: say.siteMap, url: href(site.site, '/mappa-del-sito/') },
    { label: say.feed, url: href(site.site, '/novita.xml') },
  ]
}
