/** How many stars a reader may give. */
export const STARS = [1, 2, 3, 4, 5] as const
export type Stars = (typeof STARS)[number]

/** What a reader is asked after the stars: what they liked, or what was difficult. */
export type Side = 'positive' | 'negative'

/** The answers of each side, in the order of the national model (design-comuni-docs, «Valutazione»). Their words are in `templates/words/rating.ts`. */
export const ANSWERS = {
  positive: ['chiare', 'complete', 'procedendo', 'tecnici', 'altro-bene'],
  negative: ['non-chiare', 'non-complete', 'non-procedendo', 'problemi-tecnici', 'altro-male'],
} as const
export type Answer = (typeof ANSWERS)[Side][number]

/** Up to three stars something was difficult, from four on it was not (criterion C.SI.2.5). */
export function sideOf(stars: Stars): Side {
  return stars > 3 ? 'positive' : 'negative'
}

/** May this answer follow these stars? */
export function isAnswerTo(stars: Stars, answer: string): answer is Answer {
  return (ANSWERS[sideOf(stars)] as readonly string[]).includes(answer)
}
