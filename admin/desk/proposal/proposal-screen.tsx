import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { Action } from '../actions/action.ts'
import { ActionsBar } from '../actions/actions-bar.tsx'
import { ChecksSection } from '../checks/checks-section.tsx'
import { DecisionNotes } from '../decide/decision-notes.tsx'
import { ExpertSection } from '../expert/expert-section.tsx'
import { Heading } from '../heading.tsx'
import { MeanwhileNote } from '../live/meanwhile-note.tsx'
import { useLiveProposal } from '../live/use-live-proposal.ts'
import { ProblemBox } from '../problem-box.tsx'
import { DeparturesSection } from '../removal/departures-section.tsx'
import { RemarksProvider } from '../remarks/remarks-provider.tsx'
import { RemarksSection } from '../remarks/remarks-section.tsx'
import { OPEN_STATUSES } from '../route.ts'
import { TakenSection } from '../taken/taken-section.tsx'
import { WORDS } from '../words/desk.ts'
import { Conflicts } from './conflicts.tsx'
import { EntryChanges } from './entry-changes.tsx'
import { MediaList } from './media-list.tsx'
import { ProposalFacts } from './proposal-facts.tsx'
import { RenderedPage } from './rendered-page.tsx'
import { RightsSection } from './rights-section.tsx'
import { RulesText } from './rules-text.tsx'
import { Timeline } from './timeline.tsx'
import { useAskedPlace } from './use-asked-place.ts'

interface Props {
  readonly number: number
  readonly back: string
  readonly onDone: (action: Action, after: DeskProposal) => void
}

/** A proposal: first what it changes of anybody's rights, then the facts, then the page, then its story; what can be done with it always in reach. */
export function ProposalScreen({ number, back, onDone }: Props) {
  const { answer, again, set, meanwhile, showNew } = useLiveProposal(number)
  const done = (action: Action, after: DeskProposal) => {
    set(after)
    onDone(action, after)
  }
  return (
    <>
      <a class="desk-back" href={back}>
        {WORDS.proposal.back}
      </a>
      <MeanwhileNote meanwhile={meanwhile} showNew={showNew} />
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && (
        <>
          <Heading title={answer.problem.sentence}>{answer.status === 404 ? WORDS.proposal.missing : WORDS.desk}</Heading>
          <ProblemBox problem={answer.problem} onRetry={again} />
        </>
      )}
      {answer?.ok && (
        <RemarksProvider number={number} onText={() => void again()}>
          <Found proposal={answer.value} onDone={done} />
        </RemarksProvider>
      )}
    </>
  )
}

function Found({ proposal, onDone }: { readonly proposal: DeskProposal; readonly onDone: Props['onDone'] }) {
  useAskedPlace()
  const { title, conflicts, entries, media, rights, rulesText } = proposal
  const texts = textsTogether(proposal)
  return (
    <>
      <Heading title={title}>{title}</Heading>
      <ProposalFacts proposal={proposal} />
      <TakenSection proposal={proposal} />
      <DecisionNotes proposal={proposal} />
      {conflicts.length > 0 && <Conflicts proposal={proposal} />}
      <DeparturesSection number={proposal.number} tip={texts} />
      {rights && <RightsSection rights={rights} />}
      {rulesText && <RulesText {...rulesText} />}
      {entries.length === 0 && !rulesText && <p>{media.length > 0 ? WORDS.proposal.onlyMedia : WORDS.proposal.nothingToCompare}</p>}
      {entries.map((entry) => (
        <EntryChanges key={entry.path} entry={entry} named={entries.length > 1} />
      ))}
      {media.length > 0 && <MediaList media={media} />}
      {entries.length > 0 && OPEN_STATUSES.some((open) => open === proposal.status) && <ChecksSection number={proposal.number} tip={texts} />}
      {entries.map((entry) => (
        <RenderedPage key={entry.path} entry={entry} named={entries.length > 1} />
      ))}
      <RemarksSection />
      <ExpertSection number={proposal.number} />
      <Timeline proposal={proposal} />
      <ActionsBar proposal={proposal} onDone={onDone} />
    </>
  )
}

/** Which texts the machine looks at: the proposal's own, and those of its package. */
function textsTogether({ number, tip, decision }: DeskProposal): string {
  const others = decision.package?.members.filter((member) => member.number !== number) ?? []
  return [tip, ...others.map((member) => member.tip)].join('-')
}
