import type { DeskRights } from '../../../lib/protocol/desk.ts'
import { Effects } from '../rights/effects.tsx'
import { NeededApprovals } from '../rights/needed-approvals.tsx'
import { WORDS } from '../words/desk.ts'

/** What a proposal changes of anybody's rights, before anything else of it: it is what whoever approves answers for. */
export function RightsSection({ rights }: { readonly rights: DeskRights }) {
  return (
    <section class="desk-section desk-rights">
      <h2>{WORDS.rights.title}</h2>
      {rights.issues.length > 0 && (
        <div class="desk-note desk-note-danger">
          <h3 class="desk-note-title">{WORDS.rights.unsound}</h3>
          <ul>
            {rights.issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      )}
      {(rights.effects.length > 0 || rights.issues.length === 0) && <Effects effects={rights.effects} />}
      <NeededApprovals rights={rights} />
    </section>
  )
}
