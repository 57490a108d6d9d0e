import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { LINK_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'insecure-address', severity: 'warning', source: 'Misure minime di sicurezza AgID; criterio C.SI.5.1' }

/** Links and addresses in fields that begin with `http:`. */
export const insecureAddresses: Checker = (page) =>
  page.texts.flatMap((text) => {
    const links = (text.markdown?.links ?? []).map(({ href, offset }) => ({ href, offset }))
    const value = text.kind === 'code' || text.kind === 'line' ? [{ href: text.value, offset: 0 }] : []
    return [...links, ...value]
      .filter(({ href }) => /^http:\/\/\S+$/i.test(href))
      .map(({ href, offset }) => foundIn(page, text, RULE, { sentence: say.insecure(href), remedy: say.insecureRemedy, quote: href, offset }))
  })
