import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { ProposalStory } from '../story/proposal-story.tsx'
import { WORDS } from '../words/desk.ts'
import { STORY_WORDS } from '../words/story.ts'

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' })
const STEPS = ['draft', 'pending_review', 'pending_publish', 'published'] as const

/** From sent to online: where the proposal is, and each thing that happened with who and when. */
export function Timeline({ proposal }: { readonly proposal: DeskProposal }) {
  const { status, timeline } = proposal
  return (
    <section class="desk-section">
      <h2>{proposal.own ? STORY_WORDS.title : WORDS.proposal.timeline}</h2>
      <ProposalStory proposal={proposal} />
      {status === 'withdrawn' || status === 'rejected' ? <p>{WORDS.proposal.ended[status]}</p> : <Steps status={status} />}
      <ol class="desk-timeline">
        {timeline.map(({ at, by, what, reason }) => (
          <li key={`${at} ${what}`}>
            <p>
              <strong>{by.name}</strong> {what}
            </p>
            <p class="desk-event-when">
              <time dateTime={new Date(at).toISOString()}>{moments.format(at)}</time>
            </p>
            {reason && <p class="desk-text">{STORY_WORDS.said(reason)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Steps({ status }: { readonly status: (typeof STEPS)[number] }) {
  const now = STEPS.indexOf(status)
  return (
    <ol class="desk-steps">
      {STEPS.map((step, i) => {
        const place = i < now || status === 'published' ? 'done' : i === now ? 'now' : 'next'
        return (
          <li key={step} class={`desk-step desk-step-${place}`} aria-current={i === now ? 'step' : undefined}>
            {WORDS.proposal.steps[step]} <span class="desk-step-word">{WORDS.proposal.step[place]}</span>
          </li>
        )
      })}
    </ol>
  )
}
