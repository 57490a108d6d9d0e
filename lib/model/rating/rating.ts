import * as v from 'valibot'
import { type Answer, isAnswerTo, STARS } from './answers.ts'

/** As long as the words of a reader may be (national model). */
export const LONGEST_TEXT = 200

/** What a reader may be asked about: how clear a page is, or how easy a service was. */
export const SUBJECTS = ['pagina', 'servizio'] as const
export type Subject = (typeof SUBJECTS)[number]

const answer = v.nullable(v.custom<Answer>((value) => typeof value === 'string'))

/**
 * What a reader says of a page. Nobody is in it: no address on the network, no browser, no hour.
 *
 * `page` is rooted at the site: `/servizi/ambiente/ritiro-ingombranti/`.
 */
export const Rating = v.pipe(
  v.strictObject({
    page: v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?:[a-z0-9-]+\/)*$/)),
    about: v.picklist(SUBJECTS),
    stars: v.picklist(STARS),
    answer,
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.regex(/^[^\p{Cc}]*$/u)),
  }),
  v.check(({ stars, answer }) => answer === null || isAnswerTo(stars, answer), 'answer'),
)
export type Rating = v.InferOutput<typeof Rating>
