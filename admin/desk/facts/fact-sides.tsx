import type { Fact } from '../../../lib/model/facts/fact.ts'
import { ChangeSide } from '../proposal/change-side.tsx'
import { MarkedText } from '../proposal/marked-text.tsx'
import { WORDS } from '../words/desk.ts'
import { FileSides } from './file-sides.tsx'
import { PageLinks } from './page-links.tsx'
import { isShort, ShortChange } from './short-change.tsx'

const CONTACTS: readonly Fact['nature'][] = ['phone', 'email', 'address', 'contact']
// What a sentence says of a value before it is cut short (lib/model/facts/words.ts).
const SAID = 80

/** What a fact does not say in its heading: the values, the words that changed, the files, the pages it names. */
export function FactSides({ fact }: { readonly fact: Fact }) {
  const { before, after, how, show, files, pages, lead, sentence, subject, nature } = fact
  // A point of contact is said whole, with its note.
  if (CONTACTS.includes(nature) && how !== 'changed') return null
  if (files) return <FileSides files={files} subject={subject} />
  if (pages) return <PageLinks pages={pages} before={before} after={after} />
  if (how === 'changed' && before !== null && after !== null) {
    if (show === 'text' || !isShort(fact)) return <MarkedText before={before} after={after} />
    return lead === sentence ? null : <ShortChange fact={fact} />
  }
  const whole = [before, after].every((text) => text === null || (text.length <= SAID && !text.includes('\n')))
  return whole && how !== 'moved' ? null : <BothSides fact={fact} />
}

/** One side or both, whole. */
export function BothSides({ fact: { before, after, show, how } }: { readonly fact: Fact }) {
  if (how === 'moved') return null
  return (
    <dl class="desk-sides">
      {before !== null && (
        <div class="desk-before">
          <dt>{WORDS.proposal.before}</dt>
          <dd>
            <ChangeSide text={before} show={show} />
          </dd>
        </div>
      )}
      {after !== null && (
        <div class="desk-after">
          <dt>{WORDS.proposal.after}</dt>
          <dd>
            <ChangeSide text={after} show={show} />
          </dd>
        </div>
      )}
    </dl>
  )
}
