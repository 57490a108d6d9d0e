import type { DeskRights, RightsApproval } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'

/** Whose yes a change of rights needs, who gave it, and who could. */
export function NeededApprovals({ rights: { approvals, coordinators } }: { readonly rights: DeskRights }) {
  const { rights: words } = WORDS
  return (
    <>
      <h3 class="desk-needed-title">{words.needed}</h3>
      <ul class="desk-needed">
        {[...approvals, { of: words.coordinators, voiceless: false, ...coordinators }].map((approval) => (
          <li key={approval.of} class={approval.voiceless ? 'desk-needed-nobody' : approval.missing === 0 ? 'desk-needed-given' : 'desk-needed-missing'}>
            <strong>{approval.of}</strong> ({stateOf(approval)})
          </li>
        ))}
      </ul>
    </>
  )
}

function stateOf({ given, couldGive, missing, voiceless }: RightsApproval): string {
  const { rights: words } = WORDS
  if (voiceless) return words.voiceless
  const done = given.length > 0 ? [words.given(named(given, words.and), given.length)] : []
  if (missing === 0) return done.join()
  const who = couldGive.length < missing ? words.nobody : words.missing(missing, named(couldGive, words.or))
  return [...done, who].join('; ')
}

const SHOWN = 4

function named(names: readonly string[], last: string): string {
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), WORDS.rights.others(names.length - SHOWN)] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1) ?? ''}`
}
