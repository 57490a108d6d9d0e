import { useId, useRef } from 'preact/hooks'
import type { MailPerson } from '../../mail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { RecipientInput } from './recipient-input.tsx'
import { fieldName, RECIPIENT_FIELDS, type RecipientField } from './field-names.ts'
import { RecipientToken } from './recipient-token.tsx'
import { TypoNotes } from './typo-notes.tsx'
import type { Recipients } from './use-recipients.ts'

interface Props {
  readonly field: RecipientField
  readonly people: readonly MailPerson[]
  readonly recipients: Recipients
  /** Domains this office writes to, against slips of the keyboard. */
  readonly known: readonly string[]
  readonly help?: string
}

/** A field of recipients: who is in it already, each a button of its own, and the field where more are written. */
export function RecipientsField({ field, people, recipients, known, help }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const faults = recipients.faults[field]
  const focusInput = () => box.current?.querySelector('input')?.focus()
  const focusToken = (at: number) => box.current?.querySelectorAll<HTMLElement>('.compose-token-name')[at]?.focus()
  const described = [faults.length > 0 && `${id}-fault`, help && `${id}-help`].filter(Boolean).join(' ')
  const remove = (person: MailPerson) => {
    recipients.remove(field, person)
    focusInput()
  }
  return (
    <div class="compose-recipients">
      <label for={id}>{fieldName(field)}</label>
      <div class="compose-recipients-right">
        <div ref={box} class="compose-box" data-invalid={faults.length > 0} onClick={(event) => event.target === event.currentTarget && focusInput()}>
          {people.length > 0 && (
            <ul class="compose-tokens" aria-label={COMPOSE_WORDS.token.list(fieldName(field))}>
              {people.map((person, i) => (
                <RecipientToken
                  key={person.email}
                  person={person}
                  others={RECIPIENT_FIELDS.filter((other) => other !== field)}
                  onRemove={() => remove(person)}
                  onEdit={() => {
                    recipients.edit(field, person)
                    focusInput()
                  }}
                  onMove={(to) => {
                    recipients.move(field, to, [person])
                    focusInput()
                  }}
                  onStep={(by) => (i + by >= people.length ? focusInput() : focusToken(Math.max(0, i + by)))}
                />
              ))}
            </ul>
          )}
          <RecipientInput id={id} field={field} recipients={recipients} described={described} onBack={() => focusToken(people.length - 1)} />
        </div>
        {help && <p id={`${id}-help`} class="compose-help">{help}</p>}
        {faults.length > 0 && (
          <div id={`${id}-fault`} class="compose-fault" role="alert">
            {faults.map((sentence) => <p key={sentence}>{sentence}</p>)}
          </div>
        )}
        <TypoNotes people={people} known={known} onCorrect={(person, email) => recipients.replace(field, person, email)} />
      </div>
    </div>
  )
}
