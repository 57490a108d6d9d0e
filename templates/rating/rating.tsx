import { ANSWERS, type Side, STARS } from '../../lib/model/rating/answers.ts'
import { LONGEST_TEXT, type Subject } from '../../lib/model/rating/rating.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Honeypot } from '../components/honeypot.tsx'
import { Icon } from '../components/icon.tsx'
import { href } from '../href.ts'
import { RATING_WORDS as say } from '../words/rating.ts'
import { NOTHING_TYPED, RATING_ACTION, RATING_FIELDS as field, type TypedRating } from './fields.ts'

interface Props {
  readonly site: Queries
  /** The page that is rated, rooted at the site. */
  readonly page: string
  readonly about: Subject
  /** What was chosen before, of a form that is given back. */
  readonly typed?: TypedRating
}

/**
 * The rating of the national model (criteria C.SI.2.5 and C.SI.2.6). One form: the style sheet shows the questions that follow the
 * stars (`styles/_rating.scss`), so that it works without a script; `island/rating-island.ts` makes two steps of it.
 */
export function Rating(props: Props) {
  return <section {...RATING_SECTION}><RatingForm {...props} /></section>
}

export const RATING_SECTION = { class: 'rd-rating', 'data-element': 'feedback', 'data-pagefind-ignore': true, 'aria-labelledby': 'valutazione' } as const

export function RatingForm({ site, page, about, typed = NOTHING_TYPED }: Props) {
  return (
    <>
      <div class="container">
        <form class="card card-body cmp-rating" method="post" action={RATING_ACTION}>
          <Honeypot site={site.site} id="valutazione-nota" />
          <input type="hidden" name={field.page} value={page} />
          <input type="hidden" name={field.about} value={about} />
          <div class="rd-rating-asks">
            <h2 class="h4" id="valutazione" data-element="feedback-title">{say[about].title}</h2>
            <StarChoice site={site} legend={say[about].legend} chosen={typed.stars} />
            <div class="form-rating">
              <div class="rd-rating-step-one">
                <Follow side="positive" chosen={typed.positive} />
                <Follow side="negative" chosen={typed.negative} />
              </div>
              <Details typed={typed.text} />
              <p class="rd-error-text" role="alert" hidden>{say.notSent}</p>
              <div class="steppers-nav">
                <button class="btn btn-outline-primary btn-back" type="button" hidden>{say.back}</button>
                <button class="btn btn-primary btn-next" type="submit">{say.next}</button>
              </div>
            </div>
          </div>
          <p class="h4 rd-rating-thanks" tabIndex={-1} hidden>{say.thanks}</p>
        </form>
      </div>
      <script type="module" src={href(site.site, `/${site.assets.rating}`)} />
    </>
  )
}

function StarChoice({ site, legend, chosen }: { site: Queries; legend: string; chosen: string }) {
  return (
    <fieldset class="rating">
      <legend class="visually-hidden">{legend}</legend>
      {STARS.map((stars) => {
        const id = `stelle-${stars}`
        return (
          <div key={stars} class="rd-star">
            <input type="radio" id={id} name={field.stars} value={stars} required checked={chosen === String(stars)} />
            <label class="full rating-star" for={id} data-element={`feedback-rate-${stars}`}>
              <Icon site={site} name="star-full" size="lg" />
              <span class="visually-hidden">{say.star(stars)}</span>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

function Follow({ side, chosen }: { side: Side; chosen: string }) {
  const words: Readonly<Record<string, string>> = say.answers[side]
  return (
    <fieldset class={side === 'positive' ? 'fieldset-rating-one' : 'fieldset-rating-two'} data-element={`feedback-rating-${side}`}>
      <legend class="h5">
        <span data-element="feedback-rating-question">{say.follow[side]}</span> <Step n={1} />
      </legend>
      {ANSWERS[side].map((answer) => {
        const id = `${field[side]}-${answer}`
        return (
          <div key={answer} class="form-check">
            <input type="radio" id={id} name={field[side]} value={answer} checked={chosen === answer} />
            <label for={id} data-element="feedback-rating-answer">{words[answer]}</label>
          </div>
        )
      })}
    </fieldset>
  )
}

function Details({ typed }: { typed: string }) {
  return (
    <fieldset class="rd-rating-step-two">
      <legend class="h5">
        <span>{say.details}</span> <Step n={2} />
      </legend>
      <div class="form-group">
        <label for="valutazione-testo">{say.detail}</label>
        <input class="form-control" type="text" id="valutazione-testo" name={field.text} value={typed || undefined} maxLength={LONGEST_TEXT} autocomplete="off" aria-describedby="valutazione-aiuto" data-element="feedback-input-text" />
        <small class="form-text" id="valutazione-aiuto">{say.detailHelp}. {say.noPersonalData}</small>
      </div>
    </fieldset>
  )
}

function Step({ n }: { n: number }) {
  return (
    <span class="step">
      <span aria-hidden="true">{say.step(n)}</span>
      <span class="visually-hidden">, {say.stepAloud(n)}</span>
    </span>
  )
}
