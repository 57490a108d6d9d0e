import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { kindLabel } from '../text/card-words.ts'
import { dayInWords, spanInWords } from '../text/days.ts'
import { href } from '../href.ts'
import { Icon, type IconName } from './icon.tsx'
import { Picture } from './picture.tsx'

export interface CardProps {
  readonly site: Queries
  readonly card: Card
  /** Read by the national checker. */
  readonly element?: string | undefined
  readonly heading?: 'h2' | 'h3' | 'h4'
  /** The image is shown only where a list is about what can be seen. */
  readonly pictured?: boolean
  /** Its kind tells it from the others. */
  readonly sorted?: boolean
}

/** An entry in few words: what it is, its title, one sentence. */
export function CardItem({ site, card, element, heading: Heading = 'h3', pictured = false, sorted = true }: CardProps) {
  const kind = sorted ? kindLabel(card) : ''
  return (
    <article class="it-card rounded shadow-sm border">
      {pictured && <CardPicture site={site} card={card} />}
      <div class="it-card-body">
        <CardLine card={card} kind={kind} />
        <Heading class="it-card-title">
          <a href={href(site.site, card.url)} data-element={element}>{card.title}</a>
        </Heading>
        <p class="it-card-text">{card.description}</p>
      </div>
    </article>
  )
}

const DRAWINGS: Readonly<Record<string, IconName>> = { evento: 'calendar', luogo: 'map-marker', progetto: 'settings' }

/** Three cards in a row, then two, then one. */
const SIZES = '(min-width: 992px) 25rem, (min-width: 768px) 50vw, 100vw'

// Beside its title an image says nothing more, so it has no words here; a card without one keeps the row even.
function CardPicture({ site, card }: { site: Queries; card: Card }) {
  return (
    <div class="it-card-image-wrapper">
      {card.image ? (
        <Picture site={site} image={{ ...card.image, decorativa: true }} sizes={SIZES} />
      ) : (
        <div class="rd-no-picture"><Icon site={site} name={DRAWINGS[card.type] ?? 'horn'} size="lg" /></div>
      )}
    </div>
  )
}

function CardLine({ card, kind }: { card: Card; kind: string }) {
  const when = whenOf(card)
  if (!when && !kind) return null
  return (
    <p class="it-card-line">
      {kind && <span class="it-card-category">{kind}</span>}
      {when && <time class="it-card-date" datetime={card.date}>{when}</time>}
    </p>
  )
}

function whenOf(card: Card): string | null {
  if (card.type === 'evento') return spanInWords(card.date, card.until)
  return card.type === 'notizia' || card.type === 'documento' || card.type === 'intervento' ? dayInWords(card.date) : null
}
