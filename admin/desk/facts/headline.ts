import { isConfirmation } from '../../../lib/model/facts/is-confirmation.ts'
import { subjectsOf } from '../../../lib/model/facts/summary.ts'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

const SHOWN = 4

/** What happens to a page, in one line: «3 cose cambiate: scadenza, telefono e allegato». */
export function headline({ what, changes }: Pick<DeskProposal['entries'][number], 'what' | 'changes'>): string {
  switch (what) {
    case 'new':
      return WORDS.proposal.written(changes.length)
    case 'removal':
      return WORDS.proposal.removed
    case 'move':
      return say.moved(changes.length, subjectsOf(changes, SHOWN))
    case 'change':
      if (changes.length === 0) return say.nothing
      return isConfirmation(changes) ? say.confirmation : say.changes(changes.length, subjectsOf(changes, SHOWN))
  }
}
