import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { DECIDE_WORDS } from '../words/decide.ts'

/** What else goes online with a proposal, before somebody says yes. */
export function WithPackage({ proposal: { number, decision } }: { readonly proposal: DeskProposal }) {
  const others = decision.package?.members.filter((member) => member.number !== number) ?? []
  if (!decision.package || others.length === 0) return null
  return (
    <>
      <p>{DECIDE_WORDS.withPackage(others.length, decision.package.title)}</p>
      <ul>
        {others.map((member) => (
          <li key={member.number}>{member.title ?? DECIDE_WORDS.notes.unseen}</li>
        ))}
      </ul>
    </>
  )
}
