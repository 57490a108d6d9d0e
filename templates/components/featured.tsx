import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { kindLabel } from '../text/card-words.ts'
import { dayInWords } from '../text/days.ts'
import { href } from '../href.ts'
import { HOME_WORDS as say } from '../words/home.ts'
import { Icon } from './icon.tsx'
import { Picture } from './picture.tsx'

/** Half of the page's width where there is room for two columns. */
const SIZES = '(min-width: 992px) 35rem, 100vw'

/** The newest news, large. */
export function Featured({ site, card }: { site: Queries; card: Card }) {
  return (
    <section class="rd-featured" aria-labelledby="in-evidenza">
      <div class="container">
        <div class="row">
          <div class={card.image ? 'col-lg-5' : 'col-lg-8'}>
            <p class="category-top" id="in-evidenza">{say.news}</p>
            <h2><a href={href(site.site, card.url)}>{card.title}</a></h2>
            <p class="lead">{card.description}</p>
            <p class="it-card-line">
              <span class="it-card-category">{kindLabel(card)}</span>
              <time class="it-card-date" datetime={card.date}>{dayInWords(card.date)}</time>
            </p>
            <p><a class="read-more" href={href(site.site, card.url)} aria-label={say.readAbout(card.title)}>{say.read} <Icon site={site} name="arrow-right" /></a></p>
          </div>
          {card.image && <div class="col-lg-6 offset-lg-1"><Picture site={site} image={card.image} sizes={SIZES} first /></div>}
        </div>
      </div>
    </section>
  )
}
