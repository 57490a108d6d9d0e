import type { ComponentChildren } from 'preact'
import { slugOf } from '../../lib/model/slug.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'

type More = { readonly label: string; readonly address: string; readonly element?: string }
type Props = { readonly title: string; readonly text?: string; readonly muted?: boolean; readonly children: ComponentChildren } & (
  | { readonly site: Queries; readonly more: More }
  | { readonly more?: undefined; readonly site?: Queries }
)

/** A band of a page with a title, and a way to all of what it shows some of. */
export function Block({ site, title, text, muted = false, more, children }: Props) {
  const id = slugOf(title)
  return (
    <section class={muted ? 'section section-muted' : 'section'} aria-labelledby={id}>
      <div class="container">
        <h2 class="h3" id={id}>{title}</h2>
        {text && <p class="rd-block-text">{text}</p>}
        {children}
        {more && (
          <p class="rd-more">
            <a class="btn btn-outline-primary" href={href(site.site, more.address)} data-element={more.element}>{more.label}</a>
          </p>
        )}
      </div>
    </section>
  )
}
