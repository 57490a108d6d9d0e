import { controlOf, type FieldProps, FormField } from './form-field.tsx'

interface Props extends FieldProps {
  readonly type?: 'email' | 'tel'
  /** What the browser may fill in by itself (WCAG 2.2, 1.3.5). */
  readonly autocomplete?: string
}

export function LineField({ type, autocomplete, ...field }: Props) {
  const control = { class: 'form-control', value: field.state.typed[field.name] ?? '', autocomplete, ...controlOf(field) }
  return (
    <FormField {...field}>
      {type === 'email' && <input type="email" {...control} />}
      {type === 'tel' && <input type="tel" {...control} />}
      {type === undefined && <input type="text" {...control} />}
    </FormField>
  )
}
