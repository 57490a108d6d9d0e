import type { Queries } from '../../lib/site/queries.ts'
import { Honeypot } from '../components/honeypot.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { OfficeReach, type ReachedOffice } from './office-reach.tsx'

const { offer: say, thanks } = REQUEST_PAGE_WORDS

export interface OfferShown {
  /** The secret of the link: it goes on with the answer. */
  readonly token: string
  /** Of the request, as people read it. */
  readonly number: string
  readonly office: ReachedOffice
  /** The offered time, in words. */
  readonly when: string
  /** It is theirs already. */
  readonly agreed: boolean
  /** A confirmation goes out by mail. */
  readonly mail: boolean
}

/** A time an office offered: what it is, one button to take it, whom to tell where it does not suit. Nothing of what was written. */
export function OfferPage({ site, offer: { token, number, office, when, agreed, mail } }: { readonly site: Queries; readonly offer: OfferShown }) {
  const title = agreed ? say.agreed : say.title
  return (
    <Page site={site} title={title} description={say.text} address="/prenota-appuntamento/" robots="noindex">
      <PageHeader site={site} title={title} />
      <div class="section section-muted">
        <div class="container">
          <div class="card card-body rd-thanks">
            <p class="rd-number">{thanks.number} <strong>{number}</strong></p>
            <p>{agreed ? say.waits(office.title) : say.offers(office.title)} <strong>{when}</strong>.</p>
            {agreed ? mail && <p>{say.mail}</p> : <Accept site={site} token={token} />}
          </div>
          <p class="rd-more">{say.ifNot}</p>
          <OfficeReach office={office} />
          <p class="rd-more"><a class="btn btn-outline-primary" href={href(site.site, '/')}>{thanks.home}</a></p>
        </div>
      </div>
    </Page>
  )
}

function Accept({ site, token }: { readonly site: Queries; readonly token: string }) {
  return (
    <form method="post" action="/api/appuntamento/accetta">
      <Honeypot site={site.site} id="orario-nota" />
      <input type="hidden" name="t" value={token} />
      <p>{say.notYet}</p>
      <button class="btn btn-primary" type="submit">{say.accept}</button>
    </form>
  )
}
