import type { Queries } from '../../lib/site/queries.ts'
import { FollowLink } from '../components/follow-link.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Related } from '../components/related.tsx'
import { feedOfTopic } from '../machines/feeds/feed-of-page.ts'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { topicAddress, topicsOf } from '../gathered/topics.ts'
import { ENTRY_WORDS } from '../words/entry.ts'
import { SECTION_WORDS } from '../words/sections.ts'

export function TopicsPage({ site }: { site: Queries }) {
  const { title, text } = SECTION_WORDS.topics
  return (
    <Page site={site} title={title} description={text} address="/argomenti/">
      <PageHeader site={site} title={title} description={text} />
      <div class="section section-muted">
        <div class="container">
          <h2 class="visually-hidden">{title}</h2>
          <ul class="rd-columns">
            {topicsOf(site).map(({ term, address }) => (
              <li key={term}><a href={href(site.site, address)} data-element="topic-element">{term}</a></li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  )
}

/** The page of a topic nobody introduced: what carries it. */
export function PlainTopicPage({ site, term }: { site: Queries; term: string }) {
  const feed = feedOfTopic(site, term)
  return (
    <Page site={site} title={term} description={ENTRY_WORDS.about(term)} address={topicAddress(site, term)} feed={feed}>
      <PageHeader site={site} title={term} description={ENTRY_WORDS.about(term)}>
        {feed && <p class="rd-tools"><FollowLink site={site} feed={feed} /></p>}
      </PageHeader>
      <Related site={site} cards={site.about(term)} />
    </Page>
  )
}
