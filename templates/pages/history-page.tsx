import type { Card } from '../../lib/site/card.ts'
import { folded } from '../../lib/site/history/folded.ts'
import { historyAddress } from '../../lib/site/history/history-address.ts'
import type { PageHistory } from '../../lib/site/history/page-history.ts'
import { toldChanges } from '../../lib/site/history/told-changes.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { ChangeEntry } from '../history/change-entry.tsx'
import { MinorChanges } from '../history/minor-changes.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'

/** What changed of a page since it came, for everybody: when, what, why, and which office approved it. No name of who works there. */
export function HistoryPage({ site, card, history }: { site: Queries; card: Card; history: PageHistory }) {
  const title = say.titleOf(card.title)
  const text = say.text(card.title)
  return (
    <Page site={site} title={title} description={text} address={historyAddress(card.url)} robots="noindex">
      <PageHeader site={site} title={say.title} description={text}>
        <p><a href={href(site.site, card.url)}>{say.toPage}</a></p>
      </PageHeader>
      <div class="container">
        <link rel="stylesheet" href={href(site.site, `/${site.assets.marks}`)} />
        <ol class="rd-history">
          {folded(toldChanges(site, history)).map((fold) =>
            'one' in fold ? <ChangeEntry key={fold.one.at} site={site} change={fold.one} /> : <MinorChanges key={fold.minor[0]?.at} site={site} changes={fold.minor} />,
          )}
        </ol>
      </div>
    </Page>
  )
}
