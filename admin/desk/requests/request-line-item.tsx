import type { RequestLine } from '../../../lib/protocol/requests.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import { requestHref } from './request-href.ts'
import { StateBadge } from './state-badge.tsx'

/** One request of the list. */
export function RequestLineItem({ line: { id, number, kind, office, siteName, state, taker, subject, at, appointment } }: { readonly line: RequestLine }) {
  return (
    <li class="desk-mine-item">
      <h2>
        <a href={requestHref(id)}>{subject}</a> <StateBadge state={state} />
      </h2>
      <p class="desk-help">{[say.kinds[kind], say.number(number), office, siteName].join(' · ')}</p>
      {appointment && (
        <p>
          {appointment.when ?? say.noTime}
          {appointment.when && ` (${say.appointment[appointment.state]})`}
        </p>
      )}
      <p class="desk-event-when">{[say.came(at), ...(taker ? [say.by(taker.name)] : [])].join(' · ')}</p>
    </li>
  )
}
