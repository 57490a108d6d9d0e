import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { TRANSPARENCY_ADDRESS } from '../gathered/transparency.ts'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'
import { TransparencyTree } from './transparency-tree.tsx'

/** The tree where nobody has written a page to introduce it: the law asks for it all the same. */
export function TransparencyPage({ site }: { site: Queries }) {
  return (
    <Page site={site} title={say.title} description={say.text} address={TRANSPARENCY_ADDRESS}>
      <PageHeader site={site} title={say.title} description={say.text} />
      <section class="section" aria-labelledby="sezioni">
        <div class="container">
          <h2 class="h3" id="sezioni">{say.sections}</h2>
          <p class="rd-block-text">{say.intro}</p>
          <TransparencyTree site={site} />
        </div>
      </section>
    </Page>
  )
}
