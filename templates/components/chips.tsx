import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { topicAddress } from '../gathered/topics.ts'
import { WORDS } from '../words/it.ts'

/** The topics of an entry; `element` is the name the national checker reads them by. */
export function TopicChips({ site, topics, element }: { site: Queries; topics: readonly string[]; element?: string | undefined }) {
  if (topics.length === 0) return null
  return (
    <div class="rd-topics">
      <p class="subtitle-small" id="argomenti">{WORDS.topics}</p>
      <ul class="chip-list" aria-labelledby="argomenti">
        {topics.map((topic) => (
          <li key={topic}>
            {site.site.tipo === 'public' ? (
              <a class="chip chip-simple" href={href(site.site, topicAddress(site, topic))}>
                <span class="chip-label" data-element={element}>{topic}</span>
              </a>
            ) : (
              <span class="chip chip-simple"><span class="chip-label">{topic}</span></span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
