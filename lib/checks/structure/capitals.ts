import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { STRUCTURE_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'capitals', severity: 'warning', source: 'Guida di stile di Designers Italia: maiuscole' }

/** Three words in a row, of which one is too long to be an acronym. */
const SHOUT = /\p{Lu}{2,}(?:[\s'’]+\p{Lu}{2,}){2,}/gu

/** Words written all in capitals. */
export const capitals: Checker = (page) =>
  page.texts
    // A title in capitals is told of as a title.
    .filter(({ kind, field }) => kind !== 'code' && field !== 'titolo')
    .flatMap((text) =>
      text.blocks.flatMap((block) =>
        [...block.text.matchAll(SHOUT)]
          .filter(([words]) => /\p{Lu}{6}/u.test(words))
          .map((match) => foundIn(page, text, RULE, { sentence: say.shouting(match[0]), remedy: say.shoutingRemedy, quote: match[0], offset: block.offset + match.index })),
      ),
    )
