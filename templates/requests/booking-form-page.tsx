import { weekdayInWords } from '../../lib/calendar/weekday-in-words.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { ChoiceField, type Option } from './choice-field.tsx'
import { FieldGroup } from './field-group.tsx'
import { RequestFormPage } from './form-page.tsx'
import type { FormState } from './form-state.ts'
import { LineField } from './line-field.tsx'
import { OfficeReach, type ReachedOffice } from './office-reach.tsx'
import { OTHER_DAY } from './other-day.ts'
import { TextField } from './text-field.tsx'
import { TimesField, type TimeChoice } from './times-field.tsx'

const { booking: say, ...words } = REQUEST_PAGE_WORDS

interface Props {
  readonly site: Queries
  readonly office: ReachedOffice & { readonly value: string }
  /** The day that was chosen, with its times; `null` where the office names one. */
  readonly day: { readonly day: string; readonly times: readonly TimeChoice[] } | null
  /** The service somebody came from. */
  readonly service: string
  /** What people come to this office for. */
  readonly subjects: readonly Option[]
  readonly state: FormState
}

/** The last step of an appointment: the time, the reason, who comes. */
export function BookingFormPage({ site, office, day, service, subjects, state }: Props) {
  const text = day ? say.text : say.noHours
  return (
    <RequestFormPage site={site} words={{ title: say.at(office.title), text, send: say.send }} address="/prenota-appuntamento/" action="/api/appuntamento" robots="noindex" state={state}>
      {day && <EnterKey label={say.send} />}
      <input type="hidden" name="ufficio" value={office.value} />
      <input type="hidden" name="servizio" value={service} />
      {day && <p class="rd-step">{say.step(3, say.yourData)}</p>}
      {day && <input type="hidden" name="giorno" value={day.day} />}
      {day && (
        <FieldGroup legend={`${say.time}: ${weekdayInWords(day.day)}`}>
          <TimesField times={day.times} state={state} />
          <button class="btn btn-outline-primary rd-change-day" type="submit" formaction={OTHER_DAY}>{say.changeDay}</button>
        </FieldGroup>
      )}
      <FieldGroup legend={say.about}>
        <ChoiceField name="argomento" label={say.subject} groups={[{ name: null, options: subjects }]} state={state} />
        <TextField name="testo" label={say.textLabel} hint={day ? say.textHint : say.textHintNoHours} state={state} />
      </FieldGroup>
      <FieldGroup legend={words.who}>
        <LineField name="nome" label={words.name} autocomplete="given-name" state={state} />
        <LineField name="cognome" label={words.surname} autocomplete="family-name" state={state} />
        <p class="form-text">{say.reach}</p>
        <LineField name="email" type="email" label={words.email} hint={words.emailHint} autocomplete="email" optional="one-of" state={state} />
        <LineField name="telefono" type="tel" label={words.phone} autocomplete="tel" optional="one-of" state={state} />
      </FieldGroup>
      <OfficeReach office={office} />
    </RequestFormPage>
  )
}

// The Enter key presses the first button of a form (HTML, «implicit submission»): it sends the form, and changes no day.
function EnterKey({ label }: { label: string }) {
  return <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">{label}</button>
}
