import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { STRUCTURE_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'markup', severity: 'warning', source: '' }

const MARKUP = /\*\*[^*\n]{1,80}\*\*|\[[^\]\n]{1,80}\]\([^)\s]{1,300}\)|<\/?(?:p|br|b|strong|em|i|a|ul|li|div|span)\b[^>\n]{0,200}>|^#{1,6} [^\n]{1,80}/gm

/** Markup in a field that pages show as plain words, and tags in any. */
export const plainFields: Checker = (page) =>
  page.texts
    .filter(({ kind }) => kind === 'prose' || kind === 'line')
    .flatMap((text) => [...text.value.matchAll(MARKUP)].map((match) => foundIn(page, text, RULE, { sentence: say.markup(match[0]), remedy: say.markupRemedy, quote: match[0], offset: match.index })))
