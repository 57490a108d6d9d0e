import * as v from 'valibot'
import { ANSWERS, type Side, sideOf, STARS, type Stars } from '../../lib/model/rating/answers.ts'
import { LONGEST_TEXT, Rating, SUBJECTS } from '../../lib/model/rating/rating.ts'
import type { FieldProblem } from '../../templates/components/error-summary.tsx'
import { RATING_FIELDS as field, type TypedRating } from '../../templates/rating/fields.ts'
import { ratedAt } from '../../templates/rating/rated.ts'
import { RATING_ANSWER_WORDS as say } from '../../templates/words/rating.ts'
import type { PublicForm } from '../public-form/public-form.ts'

/** What was chosen and typed, on one line, no longer than it may go back. */
export function typedRating({ text }: Pick<PublicForm, 'text'>): TypedRating {
  return { stars: text(field.stars), positive: text(field.positive), negative: text(field.negative), text: text(field.text).replace(/\s+/g, ' ').trim().slice(0, 1000) }
}

/** The page a form says it rates, as the form of that page says it. */
export function ratedPage({ text }: Pick<PublicForm, 'text'>): Pick<Rating, 'page' | 'about'> {
  const page = text(field.page)
  const about = SUBJECTS.find((subject) => subject === text(field.about)) ?? ratedAt(page).about
  return { page, about }
}

/** A rating, or what is wrong with what was typed. */
export function judgeRating(rated: Pick<Rating, 'page' | 'about'>, typed: TypedRating): { readonly rating: Rating } | { readonly problems: readonly FieldProblem[] } {
  const stars = STARS.find((n) => String(n) === typed.stars)
  const answer = stars === undefined ? '' : typed[sideOf(stars)]
  const result = v.safeParse(Rating, { ...rated, stars, answer: answer === '' ? null : answer, text: typed.text })
  if (result.success) return { rating: result.output }
  return { problems: problemsOf(stars, answer, typed.text) }
}

function problemsOf(stars: Stars | undefined, answer: string, text: string): readonly FieldProblem[] {
  if (stars === undefined) return [{ field: 'stelle-1', sentence: say.noStars }]
  const side: Side = sideOf(stars)
  return [
    ...(answer !== '' && !(ANSWERS[side] as readonly string[]).includes(answer) ? [{ field: `${field[side]}-${ANSWERS[side][0]}`, sentence: say.wrongAnswer }] : []),
    ...(text.length > LONGEST_TEXT ? [{ field: 'valutazione-testo', sentence: say.longText(LONGEST_TEXT) }] : []),
  ]
}
