import { isConfirmation } from '../../../lib/model/facts/is-confirmation.ts'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { headline } from '../facts/headline.ts'
import { WORDS } from '../words/desk.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'
import { Change } from './change.tsx'
import { WrittenField } from './written-field.tsx'

type Entry = DeskProposal['entries'][number]

/** The facts first: how many things changed, which, and each of them in words. */
export function EntryChanges({ entry, named }: { readonly entry: Entry; readonly named: boolean }) {
  const { changes, title, path, what } = entry
  const Item = what === 'new' || what === 'removal' ? WrittenField : Change
  return (
    <section class="desk-section">
      {named && <p class="desk-entry-name">{title}</p>}
      <h2>{headline(entry)}</h2>
      <Help what={what} changes={changes} />
      <ul class="desk-changes">
        {changes.map((change) => (
          <Item key={`${change.how} ${change.field}`} change={change} path={path} />
        ))}
      </ul>
    </section>
  )
}

function Help({ what, changes }: Pick<Entry, 'what' | 'changes'>) {
  if (what === 'removal') return <p>{WORDS.proposal.removedHelp}</p>
  if (what !== 'change') return null
  if (changes.length === 0) return <p>{WORDS.proposal.noChanges}</p>
  if (isConfirmation(changes)) return <p>{say.confirmationHelp}</p>
  return changes.some(({ how }) => how === 'changed') ? <p class="desk-legend">{WORDS.proposal.legend}</p> : null
}
