import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { proposalHref } from '../route.ts'
import { StatusBadge } from '../status-badge.tsx'
import { WORDS } from '../words/desk.ts'
import { waitsForMe } from './lines.ts'

/** A proposal in one line; the link is the whole line. */
export function QueueLine({ item }: { readonly item: QueueItem }) {
  return (
    <li class="desk-line" data-waits={waitsForMe(item)}>
      <p class="desk-line-what">
        <span class={`desk-kind desk-kind-${item.kind}`}>{WORDS.kind[item.kind]}</span>
        <a href={proposalHref(item.number)} class="desk-line-link" data-step>
          {item.title}
        </a>
        <span class="desk-line-type">
          {item.type} · {item.site}
        </span>
      </p>
      <p class="desk-line-who">
        {item.office}
        <span>{WORDS.queue.by(item.author.name)}</span>
      </p>
      <p class="desk-line-age">{WORDS.age(item.ageWorkingDays)}</p>
      <p class="desk-line-state">
        <StatusBadge status={item.status} />
        {item.status !== 'draft' && <span>{WORDS.approvals(item.approvals, item.approvalsNeeded)}</span>}
        {waitsForMe(item) && <span class="desk-waits">{WORDS.queue.waitsForYou}</span>}
      </p>
    </li>
  )
}
