import type { Queries } from '../../lib/site/queries.ts'
import { CardLink } from '../components/link-list.tsx'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'

/** Whom to ask for what is not there: the right of d.lgs. 33/2013, article 5, and the ways to reach the body. */
export function TransparencyAsk({ site }: { site: Queries }) {
  if (site.site.tipo !== 'public') return null
  const { email, pec, telefono } = site.site
  const civicAccess = site.named('', 'pagina', 'accesso-civico')
  return (
    <div class="callout rd-ask">
      <h2 class="h5" id="chiedi">{say.ask}</h2>
      <p>{say.askText}</p>
      <ul>
        {civicAccess && <li><CardLink site={site} card={civicAccess} /></li>}
        <li>{say.email} <a href={`mailto:${email}`}>{email}</a></li>
        <li>{say.pec} <a href={`mailto:${pec}`}>{pec}</a></li>
        <li>{say.phone} <a href={`tel:${telefono.replace(/ /g, '')}`}>{telefono}</a></li>
      </ul>
    </div>
  )
}
