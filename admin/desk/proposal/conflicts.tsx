import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { nameOf } from './name-of.ts'

/** The pages that changed under a proposal, and the way out. */
export function Conflicts({ proposal: { conflicts, entries } }: { readonly proposal: DeskProposal }) {
  return (
    <div class="desk-note desk-note-danger">
      <h2 class="desk-note-title">{WORDS.proposal.conflicts(conflicts.length)}</h2>
      <ul>
        {conflicts.map((path) => (
          <li key={path}>{entries.find((entry) => entry.path === path)?.title ?? nameOf(path)}</li>
        ))}
      </ul>
      <p>{WORDS.proposal.conflictsHelp}</p>
    </div>
  )
}
