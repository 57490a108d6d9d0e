import type { Queries } from '../../lib/site/queries.ts'
import { helpLinks } from '../layout/footer-links.ts'
import { HOME_WORDS as say } from '../words/home.ts'
import { Icon, type IconName } from './icon.tsx'

/** Faq, assistance, appointment, disservice: the model wants them clear on the first page. */
export function HelpTiles({ site }: { site: Queries }) {
  const { faq, assistance, appointment, disservice } = helpLinks(site)
  const tiles: readonly [IconName, { readonly label: string; readonly url: string }, string][] = [
    ['help-circle', faq, say.faqText],
    ['mail', assistance, say.assistanceText],
    ['calendar', appointment, say.appointmentText],
    ['map-marker', disservice, say.disserviceText],
  ]
  return (
    <ul class="rd-help">
      {tiles.map(([icon, link, text]) => (
        <li key={link.label} class="it-card border">
          <Icon site={site} name={icon} size="lg" />
          <h3 class="it-card-title h5"><a href={link.url}>{link.label}</a></h3>
          <p class="it-card-text">{text}</p>
        </li>
      ))}
    </ul>
  )
}
