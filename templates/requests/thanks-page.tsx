import type { RequestKind } from '../../lib/model/requests/request-kinds.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'

const { thanks: say } = REQUEST_PAGE_WORDS

export interface Thanks {
  readonly kind: RequestKind
  /** As people read it. */
  readonly number: string
  readonly office: string
  /** The time that was asked for, in words; `null` where the office names one. */
  readonly when: string | null
  /** The calendar file of that time. */
  readonly calendar: string | null
  /** What became of the summary by mail: `none` where no address was left. */
  readonly mail: 'mail' | 'box' | 'nowhere' | 'none'
}

/** What somebody reads after they wrote to an office: the number first, then what happens next. Nothing of what they wrote. */
export function ThanksPage({ site, thanks: { kind, number, office, when, calendar, mail } }: { readonly site: Queries; readonly thanks: Thanks }) {
  return (
    <Page site={site} title={say.title[kind]} description={say.text} address={ADDRESSES[kind]} robots="noindex">
      <PageHeader site={site} title={say.title[kind]} description={say.text} />
      <div class="section section-muted">
        <div class="container">
          <div class="card card-body rd-thanks">
            <p class="rd-number">{say.number} <strong>{number}</strong></p>
            <p>{say.keep}</p>
            <p>{say.office(office)}</p>
            {kind === 'appointment' && <p>{when === null ? say.noSlot : say.slot(when)}</p>}
            {calendar && <p><a href={calendar} download>{say.calendar}</a></p>}
            <p>{say.mail[mail]}</p>
          </div>
          <p class="rd-more"><a class="btn btn-outline-primary" href={href(site.site, '/')}>{say.home}</a></p>
        </div>
      </div>
    </Page>
  )
}

/** The confirmation is not there any more, or never was. */
export function ThanksGonePage({ site }: { readonly site: Queries }) {
  return (
    <Page site={site} title={say.gone.title} description={say.gone.text} address="/richiesta-di-assistenza/" robots="noindex">
      <PageHeader site={site} title={say.gone.title} description={say.gone.text}>
        <p><a class="btn btn-outline-primary" href={href(site.site, '/')}>{say.home}</a></p>
      </PageHeader>
    </Page>
  )
}

const ADDRESSES: Readonly<Record<RequestKind, string>> = { assistance: '/richiesta-di-assistenza/', disservice: '/segnala-disservizio/', appointment: '/prenota-appuntamento/' }
