import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { SITE_FIELD } from '../components/honeypot.tsx'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { FieldGroup } from './field-group.tsx'

const { booking: say } = REQUEST_PAGE_WORDS

/** An office that can be chosen; `value` is how a form names it. */
export interface OfficeChoice {
  readonly value: string
  readonly title: string
  readonly text: string
}

interface Props {
  readonly site: Queries
  readonly offices: readonly OfficeChoice[]
  /** The service somebody came from, as a form names it. */
  readonly service?: { readonly value: string; readonly title: string } | undefined
}

/** The first step of an appointment: the office. A form that asks, so that it works without a script and its address can be kept. */
export function BookingOfficePage({ site, offices, service }: Props) {
  return (
    <Page site={site} title={say.title} description={say.text} address="/prenota-appuntamento/">
      <PageHeader site={site} title={say.title} description={say.text} kind={service?.title} />
      <div class="section section-muted">
        <div class="container">
          <p class="rd-step">{say.step(1, say.chooseOffice)}</p>
          <form class="rd-request" method="get" action="/api/appuntamento">
            <input type="hidden" name={SITE_FIELD} value={site.site.key} />
            {service && <input type="hidden" name="servizio" value={service.value} />}
            <FieldGroup legend={say.office}>
              <p class="form-text">{say.officeHint}</p>
              <div class="rd-offices">
                {offices.map(({ value, title, text }, i) => (
                  <div class="form-check" key={value}>
                    <input id={`ufficio-${i + 1}`} type="radio" name="ufficio" value={value} required aria-describedby={`ufficio-${i + 1}-cosa`} />
                    <label for={`ufficio-${i + 1}`}>{title}</label>
                    <p class="form-text" id={`ufficio-${i + 1}-cosa`}>{text}</p>
                  </div>
                ))}
              </div>
            </FieldGroup>
            <button class="btn btn-primary" type="submit">{say.next}</button>
          </form>
        </div>
      </div>
    </Page>
  )
}
