import { useState } from 'preact/hooks'
import { ANSWERS } from '../../../lib/model/rating/answers.ts'
import { countOf, meanOf } from '../../../lib/model/rating/tally.ts'
import type { DeskRatedPage } from '../../../lib/protocol/ratings.ts'
import { RATING_WORDS } from '../../../templates/words/rating.ts'
import { pageHref } from '../removal/page-href.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { Comments } from './comments.tsx'
import { StarsTable } from './stars-table.tsx'

interface Props {
  readonly rated: DeskRatedPage
  readonly period: string
}

/** A page with what readers said of it; what they wrote is asked for when somebody wants to read it. */
export function RatedPageLine({ rated, period }: Props) {
  const [open, setOpen] = useState(false)
  const { site, page, title, url, path, office, about, stars, answers, comments } = rated
  const name = title ?? say.gone(page)
  return (
    <li class="desk-rated">
      <h2 class="h5">
        {title === null ? name : <a href={url}>{name}</a>}
        {about === 'servizio' && <span class="desk-kind"> {say.service}</span>}
      </h2>
      <p class="desk-published-when">
        {[site.name, office?.name ?? say.noOffice].join(' · ')}
        {path !== null && (
          <>
            {' · '}
            <a href={pageHref(path)}>
              {say.openEntry}
              <span class="visually-hidden"> «{name}»</span>
            </a>
          </>
        )}
      </p>
      <p>
        <strong>{say.mean((meanOf(stars) ?? 0).toLocaleString('it-IT', { maximumFractionDigits: 1 }), countOf(stars))}</strong>
      </p>
      <StarsTable stars={stars} />
      <Reasons answers={answers} />
      {comments === 0 ? (
        <p class="desk-published-when">{say.noComments}</p>
      ) : (
        <button type="button" class="btn btn-outline-primary btn-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say.read(comments)}
          <span class="visually-hidden">{say.readOf(name)}</span>
        </button>
      )}
      {open && <Comments rated={rated} period={period} />}
    </li>
  )
}

function Reasons({ answers }: { readonly answers: Readonly<Record<string, number>> }) {
  const given = (['negative', 'positive'] as const).flatMap((side) => {
    const words: Readonly<Record<string, string>> = RATING_WORDS.answers[side]
    return ANSWERS[side].map((answer) => ({ answer, text: words[answer] ?? answer, times: answers[answer] ?? 0 })).filter(({ times }) => times > 0)
  })
  if (given.length === 0) return null
  return (
    <ul class="desk-reasons">
      {given.map(({ answer, text, times }) => (
        <li key={answer}>{say.times(text, times)}</li>
      ))}
    </ul>
  )
}
