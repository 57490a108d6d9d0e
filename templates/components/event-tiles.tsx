import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { spanInWords, tileOf } from '../text/days.ts'
import { href } from '../href.ts'

/** Events with their day as on a calendar's leaf. */
export function EventTiles({ site, events }: { site: Queries; events: readonly Card[] }) {
  return (
    <ul class="rd-events">
      {events.map((event) => {
        const [day, month] = tileOf(event.date)
        return (
          <li key={event.path} class="it-card border">
            <p class="card-calendar" aria-hidden="true"><span class="card-date">{day}</span><span class="card-day">{month}</span></p>
            <div>
              <p class="it-card-category">{event.kind}</p>
              <h3 class="it-card-title h5"><a href={href(site.site, event.url)}>{event.title}</a></h3>
              <p class="it-card-date"><time datetime={event.date}>{spanInWords(event.date, event.until)}</time></p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
