import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { Change } from './change.tsx'

type Entry = DeskProposal['entries'][number]

/** The facts first: how many things changed, which, and each of them before and after. */
export function EntryChanges({ entry, named }: { readonly entry: Entry; readonly named: boolean }) {
  const { changes, title } = entry
  return (
    <section class="desk-section">
      {named && <p class="desk-entry-name">{title}</p>}
      <h2>{headingOf(entry)}</h2>
      {changes.length === 0 && <p>{WORDS.proposal.noChanges}</p>}
      {isRemoval(entry) && <p>{WORDS.proposal.removedHelp}</p>}
      {changes.some(({ how }) => how === 'changed') && (
        <>
          {changes.length > 1 && <p class="desk-summary">{changes.map(({ label }) => label).join(', ')}</p>}
          <p class="desk-legend">{WORDS.proposal.legend}</p>
        </>
      )}
      <ul class="desk-changes">
        {changes.map((change) => (
          <Change key={`${change.how} ${change.field}`} change={change} />
        ))}
      </ul>
    </section>
  )
}

function headingOf({ changes, ...entry }: Entry): string {
  if (isNew({ changes, ...entry })) return WORDS.proposal.written(changes.length)
  if (isRemoval({ changes, ...entry })) return WORDS.proposal.removed
  return WORDS.proposal.changes(changes.length)
}

function isNew({ beforeUrl, afterUrl, changes }: Entry): boolean {
  return beforeUrl === null && afterUrl !== null && changes.every(({ how }) => how === 'added')
}

function isRemoval({ beforeUrl, afterUrl, changes }: Entry): boolean {
  return afterUrl === null && beforeUrl !== null && changes.every(({ how }) => how === 'removed')
}
