import { REQUEST_PAGE_WORDS as say } from '../words/requests.ts'
import { controlOf, type FieldProps, FormField } from './form-field.tsx'

export interface Option {
  readonly value: string
  readonly label: string
}

/** Options that stand together under a name; one without a name stands alone. */
export interface OptionGroup {
  readonly name: string | null
  readonly options: readonly Option[]
}

/** One of a list, nothing chosen at first. */
export function ChoiceField({ groups, ...field }: FieldProps & { readonly groups: readonly OptionGroup[] }) {
  const chosen = field.state.typed[field.name] ?? ''
  const options = (list: readonly Option[]) => list.map(({ value, label }) => <option key={value} value={value} selected={value === chosen}>{label}</option>)
  return (
    <FormField {...field}>
      <select class="form-select" {...controlOf(field)}>
        <option value="">{say.choose}</option>
        {groups.map(({ name, options: list }) => (name === null ? options(list) : <optgroup key={name} label={name}>{options(list)}</optgroup>))}
      </select>
    </FormField>
  )
}
