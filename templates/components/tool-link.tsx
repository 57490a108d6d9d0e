import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { Icon, type IconName } from './icon.tsx'

interface Props {
  readonly site: Queries
  /** Rooted at the site. */
  readonly address: string
  readonly icon: IconName
  readonly label: string
  /** Read by who does not see what the link stands beside. */
  readonly more?: string
  /** Media type of what it opens. */
  readonly type: string
}

/** A link to what a page gives to a programme: a feed, a calendar, a catalogue. */
export function ToolLink({ site, address, icon, label, more, type }: Props) {
  return (
    <a class="rd-tool" href={href(site.site, address)} type={type}>
      <Icon site={site} name={icon} />
      <span>{label}{more && <span class="visually-hidden"> {more}</span>}</span>
    </a>
  )
}
