import { Component } from 'preact'
import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { proposalHref } from '../route.ts'
import { StatusBadge } from '../status-badge.tsx'
import { WORDS } from '../words/desk.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { LineChoice } from './line-choice.tsx'
import { LineDeadline } from './line-deadline.tsx'
import { LineFlags } from './line-flags.tsx'
import { LineHolder } from './line-holder.tsx'
import { waitsFor } from './lines.ts'

interface Props {
  readonly item: QueueItem
  /** The person, by id. */
  readonly me: string
  /** The day it is, `YYYY-MM-DD`: what is promised is said from it. */
  readonly today: string
  /** Chosen to be published with others; `null` where it cannot be. */
  readonly chosen: boolean | null
  readonly onChoose: (item: QueueItem, chosen: boolean) => void
  readonly onTake: (item: QueueItem) => void
}

/** A proposal in one line; the link is the whole line. Drawn again only when it says something else: of five hundred, one at a time. */
export class QueueLine extends Component<Props> {
  override shouldComponentUpdate({ item, me, today, chosen }: Props): boolean {
    const { props } = this
    return item !== props.item || me !== props.me || today !== props.today || chosen !== props.chosen
  }

  render({ item, me, today, chosen, onChoose, onTake }: Props) {
    const { number, kind, title, summary, type, site, office, author, status, lane } = item
    const waits = waitsFor(me, item)
    return (
      <li class="desk-line" data-waits={waits} data-number={number}>
        <div class="desk-line-what">
          <a href={proposalHref(number)} class="desk-line-link" data-step>
            {title}
          </a>
          <p class="desk-line-type">
            <strong class={`desk-kind desk-kind-${kind}`}>{summary || WORDS.kind[kind]}</strong> {type} · {site} · {office}, {say.by(author.name)}
          </p>
          <LineFlags item={item} />
        </div>
        <LineDeadline item={item} today={today} />
        <div class="desk-line-state">
          <StatusBadge status={status} />
          <span class={`desk-lane desk-lane-${lane.name}`} title={say.laneOf(say.lane[lane.name], lane.why)}>
            {say.lane[lane.name]}
          </span>
          {item.approvalsNeeded > 1 && status !== 'draft' && <span>{WORDS.approvals(item.approvals, item.approvalsNeeded)}</span>}
        </div>
        <div class="desk-line-hand">
          <LineHolder item={item} me={me} waits={waits} onTake={onTake} />
          {chosen !== null && <LineChoice item={item} chosen={chosen} onChoose={onChoose} />}
        </div>
      </li>
    )
  }
}
