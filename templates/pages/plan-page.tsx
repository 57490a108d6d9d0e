import type { plannedItem } from '../../lib/model/types/planned-item.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { dayInWords } from '../text/days.ts'
import { fieldLabel } from '../text/field-label.ts'
import { cardUrl } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { HOME_WORDS as say } from '../words/home.ts'
import { WORDS } from '../words/it.ts'

/** The editorial plan of an area as a table, the nearest day first. */
export function PlanPage({ site, area }: { site: Queries; area: string }) {
  const label = (key: string) => fieldLabel('intervento', key)
  const rows = [...site.owned(area, 'intervento')].reverse().flatMap((card) => {
    const values = site.entry(card.path)?.values as ValuesOf<typeof plannedItem> | undefined
    return values ? [{ card, values }] : []
  })
  return (
    <Page site={site} title={say.plan} description={say.planText} address={`/${area}/intervento/`}>
      <PageHeader site={site} title={say.plan} description={say.planText} />
      <div class="container section">
        <div class="table-responsive" role="region" tabindex={0} aria-label={WORDS.wideTable}>
          <table class="table rd-people">
            <thead>
              <tr>{['data', 'titolo', 'chi', 'canali', 'stato'].map((key) => <th key={key} scope="col">{label(key)}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map(({ card, values }) => (
                <tr key={card.path}>
                  <td><time datetime={values.data}>{dayInWords(values.data)}</time></td>
                  <th scope="row"><a href={cardUrl(site.site, card)}>{values.titolo}</a></th>
                  <td>{values.chi}</td>
                  <td>{values.canali.join(', ')}</td>
                  <td><span class="badge">{values.stato}</span></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  )
}
