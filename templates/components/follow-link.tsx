import type { Queries } from '../../lib/site/queries.ts'
import type { FeedPlace } from '../machines/feeds/feed-place.ts'
import { MACHINE_WORDS as say } from '../words/machine.ts'
import { ToolLink } from './tool-link.tsx'

/** How to follow what a page gathers, without leaving an address to anybody. */
export function FollowLink({ site, feed }: { site: Queries; feed: FeedPlace }) {
  return <ToolLink site={site} address={feed.address} icon="rss" label={say.follow} more={say.followWhat(feed.what)} type="application/atom+xml" />
}
