import { COMMON_AREA } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { HOME_WORDS as say } from '../words/home.ts'
import { Icon, type IconName } from './icon.tsx'

const TOOLS: readonly (readonly [icon: IconName, type: string, label: string, text: string])[] = [
  ['user', 'rubrica', say.directory, say.directoryText],
  ['file', 'documento', say.forms, say.formsText],
  ['bookmark', 'pagina', say.guides, say.guidesText],
  ['check-circle', 'obiettivo', say.objectives, say.objectivesText],
  ['calendar', 'intervento', say.plan, say.planText],
  ['settings', 'progetto', say.projects, say.projectsText],
]

/** What a colleague comes for, when there is any of it. */
export function ToolTiles({ site }: { site: Queries }) {
  return (
    <ul class="rd-help">
      {TOOLS.filter(([, type]) => site.owned(COMMON_AREA, type).length > 0).map(([icon, type, label, text]) => (
        <li key={type} class="it-card border">
          <Icon site={site} name={icon} size="lg" />
          <h3 class="it-card-title h5"><a href={href(site.site, `/${COMMON_AREA}/${type}/`)}>{label}</a></h3>
          <p class="it-card-text">{text}</p>
        </li>
      ))}
    </ul>
  )
}
