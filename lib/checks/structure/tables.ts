import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { STRUCTURE_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'table-header', severity: 'warning', source: 'WCAG 1.3.1' }

/** A table whose columns are not named. The first cell may be empty: it stands above the names of the rows. */
export const tables: Checker = (page) =>
  page.texts.flatMap((text) =>
    (text.markdown?.tables ?? [])
      .filter(({ header }) => header.slice(header.length > 1 ? 1 : 0).some((cell) => cell === ''))
      .map(({ offset }) => foundIn(page, text, RULE, { offset, sentence: say.header, remedy: say.headerRemedy })),
  )
