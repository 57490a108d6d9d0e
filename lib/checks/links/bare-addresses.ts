import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { LINK_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'bare-address', severity: 'hint', source: 'Guida di stile di Designers Italia: collegamenti' }

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"]{1,500}/gu

/** Addresses of pages in the middle of the words: long to read, spelt out letter by letter by who listens. */
export const bareAddresses: Checker = (page) =>
  page.texts
    .filter(({ kind }) => kind === 'markdown' || kind === 'prose')
    .flatMap((text) =>
      text.blocks.flatMap((block) =>
        [...block.text.matchAll(ADDRESS)].map((match) => {
          const address = match[0].replace(/[.,;:)!?]+$/, '')
          return foundIn(page, text, RULE, { sentence: say.bare(address), remedy: say.bareRemedy, quote: address, offset: block.offset + match.index })
        }),
      ),
    )
