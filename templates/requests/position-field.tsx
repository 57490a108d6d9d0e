import { REQUEST_ISLAND_WORDS } from '../words/request-island.ts'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import type { FormState } from './form-state.ts'

const { disservice: say } = REQUEST_PAGE_WORDS

/** Where the phone is, added by the one who asks for it: without a script there is nothing to see (`island/add-position.ts`). */
export function PositionField({ state }: { readonly state: FormState }) {
  return (
    <div class="form-group rd-position" data-position hidden>
      <input type="hidden" name="posizione" value={state.typed.posizione ?? ''} />
      <button class="btn btn-outline-primary btn-sm" type="button" aria-describedby="posizione-aiuto">{REQUEST_ISLAND_WORDS.locate}</button>
      <p class="form-text" id="posizione-aiuto">{say.locateHint}</p>
      <p class="form-text" role="status" />
    </div>
  )
}
