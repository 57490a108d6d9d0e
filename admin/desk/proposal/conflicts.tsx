import { WORDS } from '../words.ts'

export function Conflicts({ conflicts }: { readonly conflicts: readonly string[] }) {
  return (
    <div class="desk-note desk-note-danger">
      <h2 class="desk-note-title">{WORDS.proposal.conflicts(conflicts.length)}</h2>
      <ul>
        {conflicts.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <p>{WORDS.proposal.conflictsHelp}</p>
    </div>
  )
}
