import type { MineItem } from '../../../lib/protocol/story.ts'
import { proposalHref } from '../route.ts'
import { StatusBadge } from '../status-badge.tsx'
import { WORDS } from '../words/desk.ts'
import { STORY_WORDS } from '../words/story.ts'
import { StoryLines } from './story-lines.tsx'

const { mine: say } = STORY_WORDS

/** One of the person's own proposals, with where it stands. */
export function MineItemCard({ item: { number, title, kind, status, site, office, type, updatedAt, openRemarks, story } }: { readonly item: MineItem }) {
  return (
    <li class="desk-mine-item">
      <h3>
        <a href={proposalHref(number)}>{title}</a> <StatusBadge status={status} />
      </h3>
      <p class="desk-help">{[WORDS.kind[kind], type, office, site].filter(Boolean).join(' · ')}</p>
      <StoryLines story={story} />
      <p class="desk-event-when">
        {say.changed(updatedAt)}
        {openRemarks > 0 && ` · ${say.remarks(openRemarks)}`}
      </p>
    </li>
  )
}
