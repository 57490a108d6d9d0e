import type { Checker } from '../../checker.ts'
import { foundIn } from '../../found.ts'
import type { Rule } from '../../rule.ts'
import { LANGUAGE_WORDS as say } from '../words.ts'
import { officeTermsIn } from './term-index.ts'

const RULE: Rule = { code: 'office-word', severity: 'hint', source: 'Direttiva sulla semplificazione del linguaggio (2002); guida di stile di Designers Italia' }

/** Words of offices where a plain one would do, each with the plain one. */
export const officeWords: Checker = (page) =>
  page.texts
    .filter(({ kind }) => kind !== 'code')
    .flatMap((text) =>
      text.blocks.flatMap((block) =>
        officeTermsIn(block.text).map(({ term, words, offset }) => {
          const [plain = ''] = term.plain
          const sentence = (term.places.length > 1 ? say.officePhrase : say.office)(words, plain)
          return foundIn(page, text, RULE, { quote: words, offset: block.offset + offset, sentence, remedy: say.officeRemedy, suggestions: term.plain })
        }),
      ),
    )
