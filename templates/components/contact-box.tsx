import type { Queries } from '../../lib/site/queries.ts'
import { helpLinks, type NamedLink } from '../layout/footer-links.ts'
import { FOOTER_WORDS as say } from '../words/footer.ts'
import { Icon, type IconName } from './icon.tsx'

type Way = readonly [IconName, Pick<NamedLink, 'label' | 'url' | 'element'>]

/** "Contatta il comune": the ways to get an answer, at the foot of every page. */
export function ContactBox({ site }: { site: Queries }) {
  if (site.site.tipo !== 'public') return null
  const help = helpLinks(site)
  const phone = { label: say.call(site.site.telefono), url: `tel:${site.site.telefono.replace(/ /g, '')}` }
  const contacts: readonly Way[] = [
    ['help-circle', help.faq],
    ['mail', help.assistance],
    ['telephone', phone],
    ['calendar', help.appointment],
  ]
  return (
    <aside class="rd-contact-box" aria-label={say.contactUs}>
      <div class="container">
        <div class="card card-body">
          <div>
            <h2 class="h4">{say.contactUs}</h2>
            <Ways site={site} ways={contacts} />
          </div>
          <div>
            <h2 class="h4">{say.problems}</h2>
            <Ways site={site} ways={[['map-marker', help.disservice]]} />
          </div>
        </div>
      </div>
    </aside>
  )
}

function Ways({ site, ways }: { site: Queries; ways: readonly Way[] }) {
  return (
    <ul class="contact-list">
      {ways.map(([icon, link]) => (
        <li key={link.label}>
          <a class="list-item" href={link.url} data-element={link.element}><Icon site={site} name={icon} /> {link.label}</a>
        </li>
      ))}
    </ul>
  )
}
