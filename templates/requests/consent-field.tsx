import type { Queries } from '../../lib/site/queries.ts'
import { ErrorText } from '../components/error-summary.tsx'
import { href } from '../href.ts'
import { REQUEST_PAGE_WORDS as say } from '../words/requests.ts'
import type { FormState } from './form-state.ts'

const NAME = 'privacy'

/** The tick of who has read how their data are used (GDPR art. 13), and for how long they are kept. */
export function ConsentField({ site, state }: { readonly site: Queries; readonly state: FormState }) {
  const page = site.named('', 'pagina', 'privacy')
  const fault = state.faults.find(({ field }) => field === NAME)
  const days = site.site.tipo === 'public' ? site.site.giorni_richieste : undefined
  return (
    <div class="form-group rd-consent">
      <p class="form-text" id="privacy-aiuto">{say.kept(days)}</p>
      <ErrorText id="privacy-errore" sentence={fault && say.fault(NAME, fault.fault)} />
      <div class="form-check">
        <input id={NAME} name={NAME} type="checkbox" value="si" required checked={state.typed[NAME] === 'si'} aria-describedby={fault ? 'privacy-errore privacy-aiuto' : 'privacy-aiuto'} {...(fault ? { 'aria-invalid': 'true' as const } : {})} />
        <label for={NAME}>
          {say.privacy.before}
          {page ? <a href={href(site.site, page.url)}>{say.privacy.link}</a> : say.privacy.link}
          {say.privacy.after}
        </label>
      </div>
    </div>
  )
}
