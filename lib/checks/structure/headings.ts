import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { STRUCTURE_WORDS as say } from './words.ts'

const FIRST: Rule = { code: 'heading-first', severity: 'warning', source: 'WCAG 1.3.1 e 2.4.6' }
const SKIPPED: Rule = { code: 'heading-skipped', severity: 'warning', source: 'WCAG 1.3.1' }
const EMPTY: Rule = { code: 'heading-empty', severity: 'warning', source: 'WCAG 2.4.6' }

/** The page's title is the first level; a text begins at the second and goes down one at a time. */
export const headings: Checker = (page) =>
  page.texts.flatMap((text) =>
    (text.markdown?.headings ?? []).flatMap(({ level, words, offset }, i, all) => {
      const at = { quote: words, offset }
      if (words.trim() === '') return [foundIn(page, text, EMPTY, { offset, sentence: say.empty, remedy: say.emptyRemedy })]
      if (level === 1) return [foundIn(page, text, FIRST, { ...at, sentence: say.first(words), remedy: say.firstRemedy })]
      const before = Math.max(1, all[i - 1]?.level ?? 1)
      return level > before + 1 ? [foundIn(page, text, SKIPPED, { ...at, sentence: say.skipped(words, before, level), remedy: say.skippedRemedy(before + 1) })] : []
    }),
  )
