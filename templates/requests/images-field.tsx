import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { controlOf, FormField } from './form-field.tsx'
import type { FormState } from './form-state.ts'

const { disservice: say } = REQUEST_PAGE_WORDS

/** Images of what is wrong. A browser never gives back files that were chosen: a form that comes back says so. */
export function ImagesField({ state }: { readonly state: FormState }) {
  const givenBack = state.faults.length > 0 || state.refusal !== null
  const field = { name: 'immagini', label: say.images, hint: givenBack ? `${say.again} ${say.imagesHint}` : say.imagesHint, optional: 'alone' as const, state }
  return (
    <FormField {...field}>
      <input class="form-control" type="file" accept="image/jpeg,image/png,image/webp" multiple {...controlOf(field)} />
    </FormField>
  )
}
