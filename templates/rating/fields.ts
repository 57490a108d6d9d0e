/** Names of the fields of the rating. */
export const RATING_FIELDS = { page: 'pagina', about: 'oggetto', stars: 'voto', positive: 'positivo', negative: 'negativo', text: 'testo' } as const

/** Where it is sent. */
export const RATING_ACTION = '/api/feedback'

/** What was chosen and typed, as it came: to give a form back filled in. */
export interface TypedRating {
  readonly stars: string
  readonly positive: string
  readonly negative: string
  readonly text: string
}

export const NOTHING_TYPED: TypedRating = { stars: '', positive: '', negative: '', text: '' }
