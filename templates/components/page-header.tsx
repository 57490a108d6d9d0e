import type { ComponentChildren } from 'preact'
import type { Queries } from '../../lib/site/queries.ts'
import { TopicChips } from './chips.tsx'

interface Props {
  readonly site: Queries
  readonly title: string
  readonly description?: string
  readonly kind?: string | undefined
  readonly topics?: readonly string[]
  readonly elements?: { readonly title?: string; readonly description?: string; readonly topic?: string }
  readonly children?: ComponentChildren
}

/** Title, one sentence, topics: the head of every page but the first. */
export function PageHeader({ site, title, description, kind, topics = [], elements = {}, children }: Props) {
  return (
    <div class="container rd-heading">
      <div class="row">
        <div class="col-lg-8">
          {kind && <p class="category-top">{kind}</p>}
          <h1 data-element={elements.title}>{title}</h1>
          {description && <p class="lead" data-element={elements.description}>{description}</p>}
          {children}
        </div>
        {topics.length > 0 && (
          <div class="col-lg-3 offset-lg-1">
            <TopicChips site={site} topics={topics} element={elements.topic} />
          </div>
        )}
      </div>
    </div>
  )
}
