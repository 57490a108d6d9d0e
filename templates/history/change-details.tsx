import type { ToldChange } from '../../lib/site/history/told-change.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { dayInWords } from '../text/days.ts'
import { HISTORY_PAGE_WORDS as say } from '../words/history.ts'
import { approvedBy } from './approved-by.ts'

/** What changed in sentences, why, and who answers for it. */
export function ChangeDetails({ site, change }: { site: Queries; change: ToldChange }) {
  const { beginning, office, reason, seenFrom } = change
  const approved = approvedBy(site, change)
  const note = beginning && say.beginningNote[beginning]
  return (
    <>
      <ul class="rd-history-sentences">{sentencesOf(change).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {note && <p>{note}</p>}
      {seenFrom && <p>{say.seenFrom(dayInWords(seenFrom))}</p>}
      {reason && <p><span class="rd-history-reason">{say.reason}:</span> {reason}</p>}
      {(office ?? approved) && (
        <p class="rd-history-who">
          {office && <span>{say.office}: {office}</span>}
          {approved && <span>{approved}</span>}
        </p>
      )}
    </>
  )
}

function sentencesOf({ beginning, facts, files, moved }: ToldChange): readonly string[] {
  return [...(beginning ? [say.beginning[beginning]] : []), ...(moved ? [say.moved] : []), ...facts.map(({ sentence }) => sentence), ...files.map(say.file)]
}
