import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import { sentencesOf } from '../text/sentences.ts'
import { countWords } from '../text/words-in.ts'
import { isPrescribed } from './prescribed.ts'
import { LANGUAGE_WORDS as say } from './words.ts'

/** The writing guide's measure, and the one past which few remember how the sentence began. */
const [LONG, ENDLESS] = [25, 40]
const SOURCE = 'Guida di stile di Designers Italia: frasi di meno di 25 parole'

/** Sentences with too many words, each with its own words. */
export const longSentences: Checker = (page) =>
  page.texts
    .filter(({ kind }) => kind !== 'code')
    .flatMap((text) =>
      text.blocks.flatMap((block) =>
        sentencesOf(block.text).flatMap((sentence) => {
          const words = countWords(sentence.text)
          if (words <= LONG || isPrescribed(sentence.text)) return []
          return [foundIn(page, text, { code: 'long-sentence', severity: words > ENDLESS ? 'warning' : 'hint', source: SOURCE }, { quote: sentence.text, offset: block.offset + sentence.offset, sentence: say.long(words), remedy: say.longRemedy })]
        }),
      ),
    )
