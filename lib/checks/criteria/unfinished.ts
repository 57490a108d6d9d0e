import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { CRITERIA_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'unfinished', severity: 'warning', source: 'Guida di stile di Designers Italia: niente pagine in costruzione' }

const WORDS = /\b(?:pagina|sezione|contenuto|contenuti|sito|scheda)(?: è| sono)? (?:in (?:fase di |corso di )?(?:aggiornamento|allestimento|costruzione|lavorazione|definizione)|non ancora disponibil[ei])\b|\blorem ipsum\b|\btesto di prova\b|\bda completare\b/giu

/** A page that says it is not there yet. */
export const unfinished: Checker = (page) =>
  page.texts.flatMap((text) =>
    text.blocks.flatMap((block) =>
      [...block.text.matchAll(WORDS)].map((match) => foundIn(page, text, RULE, { quote: match[0], offset: block.offset + match.index, sentence: say.unfinished(match[0]), remedy: say.unfinishedRemedy })),
    ),
  )
