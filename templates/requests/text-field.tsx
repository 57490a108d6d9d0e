import { LONGEST_TEXT } from '../../lib/model/requests/limits.ts'
import { REQUEST_PAGE_WORDS as say } from '../words/requests.ts'
import { controlOf, type FieldProps, FormField } from './form-field.tsx'

/**
 * Words of 600 characters at most. The control itself has no limit: a browser cuts what is pasted without a word. Where a
 * script runs it counts what is left (`island/count-characters.ts`).
 */
export function TextField({ hint, ...field }: FieldProps) {
  const told = { ...field, hint: [hint, say.limit].filter(Boolean).join(' ') }
  return (
    <FormField {...told}>
      <textarea class="form-control" rows={6} data-most={LONGEST_TEXT} {...controlOf(told)}>{field.state.typed[field.name] ?? ''}</textarea>
    </FormField>
  )
}
