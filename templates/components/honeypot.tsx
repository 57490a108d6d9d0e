import type { Site } from '../../lib/model/sites.ts'
import { PUBLIC_FORM_WORDS as say } from '../words/public-form.ts'

/** Names of the fields every form of the public sites has. */
export const SITE_FIELD = 'sito'
export const HONEYPOT = 'nota_interna'

/**
 * What every form of the public sites carries: the site it is sent from, and a field that people do not see and programs fill in.
 * The style sheet moves it away (`styles/_public-form.scss`); where there is none its label says what to do.
 *
 * @param id unlike that of any other form on the page
 */
export function Honeypot({ site, id }: { site: Pick<Site, 'key'>; id: string }) {
  return (
    <>
      <input type="hidden" name={SITE_FIELD} value={site.key} />
      <div class="rd-honeypot" aria-hidden="true">
        <label for={id}>{say.honeypot}</label>
        <input id={id} name={HONEYPOT} type="text" tabIndex={-1} autocomplete="off" />
      </div>
    </>
  )
}
