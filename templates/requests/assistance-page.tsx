import { ASSISTANCE_CATEGORIES, PUBLIC_RELATIONS_CATEGORY } from '../../lib/model/vocabularies/assistance-categories.ts'
import { slugOf } from '../../lib/model/slug.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { ChoiceField, type OptionGroup } from './choice-field.tsx'
import { FieldGroup } from './field-group.tsx'
import { RequestFormPage } from './form-page.tsx'
import { type FormState, UNTOUCHED } from './form-state.ts'
import { LineField } from './line-field.tsx'
import { TextField } from './text-field.tsx'

const { assistance: say, ...words } = REQUEST_PAGE_WORDS

/** «Richiesta di assistenza» of the national model. Category and service are one choice: it works without a script, and the two never disagree. */
export function AssistancePage({ site, state = UNTOUCHED }: { readonly site: Queries; readonly state?: FormState }) {
  return (
    <RequestFormPage site={site} words={say} address="/richiesta-di-assistenza/" action="/api/assistenza" state={state}>
      <FieldGroup legend={say.about}>
        <ChoiceField name="servizio" label={say.subject} hint={say.subjectHint} groups={groupsOf(site)} state={state} />
        <TextField name="testo" label={say.textLabel} state={state} />
      </FieldGroup>
      <FieldGroup legend={words.who}>
        <LineField name="nome" label={words.name} autocomplete="given-name" state={state} />
        <LineField name="cognome" label={words.surname} autocomplete="family-name" state={state} />
        <LineField name="email" type="email" label={words.email} hint={words.emailHint} autocomplete="email" state={state} />
      </FieldGroup>
    </RequestFormPage>
  )
}

function groupsOf(site: Queries): readonly OptionGroup[] {
  return ASSISTANCE_CATEGORIES.map((name) => ({
    name,
    options: [
      ...site.cards('servizio').filter(({ kind }) => kind === name).map(({ owner, slug, title }) => ({ value: `${owner}/${slug}`, label: title })),
      { value: `categoria:${slugOf(name)}`, label: name === PUBLIC_RELATIONS_CATEGORY ? say.relations : say.other(name) },
    ],
  }))
}
