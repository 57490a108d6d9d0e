import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'

/** Icons of the sprite that pages use; the build keeps these and no others. */
export const ICONS = ['search', 'calendar', 'map-marker', 'mail', 'telephone', 'file', 'link', 'arrow-right', 'user', 'help-circle', 'horn', 'settings', 'bookmark', 'rss', 'check-circle', 'files', 'burger', 'star-full'] as const

export type IconName = (typeof ICONS)[number]

/** A drawing that only decorates: the words beside it say the same. */
export function Icon({ site, name, size = 'sm' }: { site: Queries; name: IconName; size?: 'xs' | 'sm' | 'lg' }) {
  return (
    <svg class={`icon icon-${size}`} aria-hidden="true">
      <use href={`${href(site.site, `/${site.assets.sprite}`)}#it-${name}`} />
    </svg>
  )
}
