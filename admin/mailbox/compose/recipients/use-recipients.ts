import { useRef, useState } from 'preact/hooks'
import type { Draft } from '../../../../lib/protocol/webmail.ts'
import type { MailPerson } from '../../mail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Writing } from '../save/use-draft.ts'
import { addPeople, withoutPerson } from './add-people.ts'
import { fieldName, RECIPIENT_FIELDS, type RecipientField } from './field-names.ts'
import { readRecipients } from './read-recipients.ts'
import { tokenName } from './token-name.ts'

type ByField<T> = Readonly<Record<RecipientField, T>>

export interface Recipients {
  /** What stands in each field and is nobody yet. */
  readonly typed: ByField<string>
  /** What is wrong with it, a sentence each. */
  readonly faults: ByField<readonly string[]>
  /** What happened last, for who does not see it. */
  readonly said: string
  readonly type: (field: RecipientField, text: string) => void
  readonly add: (field: RecipientField, people: readonly MailPerson[]) => void
  readonly remove: (field: RecipientField, person: MailPerson) => void
  /** Puts somebody back into the field as text. */
  readonly edit: (field: RecipientField, person: MailPerson) => void
  readonly replace: (field: RecipientField, person: MailPerson, email: string) => void
  readonly move: (from: RecipientField, to: RecipientField, people: readonly MailPerson[]) => void
  /** Makes recipients of what is typed; what cannot be read stays, with why. Gives whether nothing stayed. */
  readonly commit: (field: RecipientField) => boolean
  readonly commitAll: () => boolean
  /** Says that there must be somebody. */
  readonly needSomebody: () => void
}

const NOTHING = { to: '', cc: '', bcc: '' }
const NO_FAULTS = { to: [], cc: [], bcc: [] }

/** The recipients of a message and what is being typed as such. */
export function useRecipients(change: Writing['change']): Recipients {
  const { token: say, faults: wrong } = COMPOSE_WORDS
  const [typed, setTyped] = useState<ByField<string>>(NOTHING)
  const [faults, setFaults] = useState<ByField<readonly string[]>>(NO_FAULTS)
  const [said, setSaid] = useState('')
  // What is sent in the same moment must know what was typed last.
  const latest = useRef<ByField<string>>(NOTHING)

  const type = (field: RecipientField, text: string) => {
    latest.current = { ...latest.current, [field]: text }
    setTyped(latest.current)
    setFaults((before) => (before[field].length > 0 ? { ...before, [field]: [] } : before))
  }
  const add = (field: RecipientField, people: readonly MailPerson[]) => {
    const [first] = people
    if (!first) return
    change((draft) => ({ [field]: addPeople(draft[field], people) }))
    setFaults((before) => ({ ...before, to: [] }))
    setSaid(people.length === 1 ? say.added(tokenName(first)) : say.addedMany(people.length))
  }
  const remove = (field: RecipientField, person: MailPerson) => {
    change((draft) => ({ [field]: withoutPerson(draft[field], person) }))
    setSaid(say.removed(tokenName(person)))
  }
  const commit = (field: RecipientField) => {
    const read = readRecipients(latest.current[field])
    add(field, read.people)
    // A field of one line holds no line ends.
    type(field, read.faults.map(({ written }) => written.replace(/[\r\n\t]+/g, ', ')).join(', '))
    setFaults((before) => ({ ...before, [field]: read.faults.map(({ sentence }) => sentence) }))
    return read.faults.length === 0
  }
  return {
    typed,
    faults,
    said,
    type,
    add,
    remove,
    edit: (field, person) => {
      change((draft) => ({ [field]: withoutPerson(draft[field], person) }))
      type(field, [latest.current[field], COMPOSE_WORDS.person(person.name, person.email)].filter(Boolean).join(', '))
    },
    replace: (field, person, email) => change((draft) => ({ [field]: draft[field].map((one) => (one.email === person.email ? { ...one, email } : one)) })),
    move: (from, to, people) => {
      change((draft) => ({ [from]: people.reduce(withoutPerson, draft[from]), [to]: addPeople(draft[to], people) }) as Partial<Draft>)
      const [first] = people
      setSaid(first && people.length === 1 ? say.moved(tokenName(first), fieldName(to)) : '')
    },
    commit,
    commitAll: () => RECIPIENT_FIELDS.map(commit).every(Boolean),
    needSomebody: () => setFaults((before) => ({ ...before, to: [wrong.nobody] })),
  }
}
