import { DISSERVICE_CATEGORIES } from '../../lib/model/vocabularies/disservice-categories.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGroup } from './field-group.tsx'
import { RequestFormPage } from './form-page.tsx'
import { type FormState, UNTOUCHED } from './form-state.ts'
import { ImagesField } from './images-field.tsx'
import { LineField } from './line-field.tsx'
import { PositionField } from './position-field.tsx'
import { TextField } from './text-field.tsx'

const { disservice: say, ...words } = REQUEST_PAGE_WORDS
const CATEGORIES = [{ name: null, options: DISSERVICE_CATEGORIES.map((name) => ({ value: name, label: name })) }]

/** «Segnalazione disservizio» of the national model: what, where, perhaps with images; who reports need not say who they are. */
export function DisservicePage({ site, state = UNTOUCHED }: { readonly site: Queries; readonly state?: FormState }) {
  return (
    <RequestFormPage site={site} words={say} address="/segnala-disservizio/" action="/api/disservizio" files state={state} lead={<p>{say.danger}</p>}>
      <FieldGroup legend={say.where}>
        <LineField name="luogo" label={say.place} hint={say.placeHint} state={state} />
        <PositionField state={state} />
      </FieldGroup>
      <FieldGroup legend={say.what}>
        <ChoiceField name="categoria" label={say.category} groups={CATEGORIES} state={state} />
        <LineField name="oggetto" label={say.subject} hint={say.subjectHint} state={state} />
        <TextField name="testo" label={say.textLabel} state={state} />
        <ImagesField state={state} />
      </FieldGroup>
      <FieldGroup legend={say.answer}>
        <LineField name="email" type="email" label={words.email} hint={words.emailHint} autocomplete="email" optional="alone" state={state} />
      </FieldGroup>
    </RequestFormPage>
  )
}
