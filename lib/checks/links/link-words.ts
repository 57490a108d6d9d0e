import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { LINK_WORDS as say } from './words.ts'

const VAGUE_RULE: Rule = { code: 'vague-link', severity: 'warning', source: 'WCAG 2.4.4; guida di stile di Designers Italia' }
const EMPTY_RULE: Rule = { code: 'empty-link', severity: 'error', source: 'WCAG 2.4.4 e 4.1.2' }

// Whole texts of links that say nothing without the sentence around them.
const VAGUE = new Set(
  'qui|clicca|clicca qui|cliccate qui|cliccare qui|clicca su questo link|fai clic qui|premi qui|link|questo link|vai al link|al link|leggi|leggi qui|leggi tutto|leggi di più|leggi di piu|continua|continua a leggere|scopri|scopri di più|scopri di piu|maggiori informazioni|per maggiori informazioni|ulteriori informazioni|più informazioni|altro|vedi|vedi qui|vai|vai qui|scarica|scarica qui|download|apri|pagina|questa pagina|sito|il sito|documento|allegato|dettagli|info|approfondisci|here|click here|read more'.split('|'),
)

/** Links whose words do not say where they lead. */
export const linkWords: Checker = (page) =>
  page.texts.flatMap((text) =>
    (text.markdown?.links ?? []).flatMap(({ href, words, offset }) => {
      if (words === '') return [foundIn(page, text, EMPTY_RULE, { sentence: say.empty, remedy: say.emptyRemedy, quote: href, offset })]
      const plain = words.toLowerCase().replace(/[\s.…:!»«>→]+$/u, '').replace(/^[\s«]+/, '').replaceAll(/\s+/g, ' ')
      return VAGUE.has(plain) ? [foundIn(page, text, VAGUE_RULE, { sentence: say.vague(words), remedy: say.vagueRemedy, quote: words, offset })] : []
    }),
  )
