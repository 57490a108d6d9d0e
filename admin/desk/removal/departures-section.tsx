import type { DepartureAnswer, DeparturesAnswer } from '../../../lib/protocol/removal.ts'
import { PageFrame } from '../proposal/page-frame.tsx'
import { useAnswer } from '../use-answer.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { LinksList } from './links-list.tsx'

/** What becomes of the addresses that a proposal leaves, in words; nothing when it leaves none. */
export function DeparturesSection({ number, tip }: { readonly number: number; readonly tip: string }) {
  // The text it is about is in the address, so that another text is asked about again.
  const { answer } = useAnswer<DeparturesAnswer>(`departures?n=${number}&tip=${tip}`)
  const departures = answer?.ok ? answer.value.departures : []
  if (departures.length === 0) return null
  return (
    <section class="desk-section desk-departures">
      <h2>{REMOVAL_WORDS.departure.title}</h2>
      {departures.map((departure) => (
        <Departure key={departure.path} departure={departure} />
      ))}
    </section>
  )
}

function Departure({ departure }: { readonly departure: DepartureAnswer }) {
  const { departure: words } = REMOVAL_WORDS
  const { title, what, reason, addresses, to, pageUrl, links } = departure
  const facts = [
    ...(what === 'removed' && reason !== '' ? [[words.reason, `${reason} ${departure.words}`.trim()] as const] : []),
    ...addresses.map((address) => [words.from, address] as const),
    ...(to ? [[what === 'moved' ? words.to : words.goesTo, to.url] as const] : []),
  ]
  const total = links.pages.length + links.closed
  return (
    <div class="desk-departure">
      <p class="desk-departure-lead">
        {what === 'removed' ? words.removed(title) : words.moved(title)} {consequenceOf(departure)}
      </p>
      <dl class="desk-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {total > 0 && (
        <div class="desk-note desk-note-danger">
          <p class="desk-note-title">{words.blocked(total)}</p>
          <LinksList links={links} />
        </div>
      )}
      {pageUrl && (
        <details>
          <summary>{words.preview}</summary>
          <PageFrame url={pageUrl} side={words.preview} title={title} />
        </details>
      )}
    </div>
  )
}

function consequenceOf({ what, addresses, to, pageUrl }: DepartureAnswer): string {
  const { departure: words } = REMOVAL_WORDS
  if (what === 'moved' && addresses.length === 0) return words.sameAddress
  if (to) return words.sentTo(to.title)
  if (what === 'moved') return words.noReaders
  return pageUrl ? words.told : words.nothing
}
