import { SENTENCES } from '../model/fields/sentences.ts'

/** What is said of the model's own refusals. */
export const CHECK_WORDS = {
  model: 'Modello dei contenuti',
  /** How a sentence about an empty field ends. */
  missingEnd: `${SENTENCES.missing}.`,
} as const
