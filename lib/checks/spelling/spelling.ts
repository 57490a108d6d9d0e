import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { SiteKnowledge, Speller } from '../knowledge/site-knowledge.ts'
import type { Rule } from '../rule.ts'
import type { Block } from '../text/block.ts'
import { plainWord, type Word } from '../text/words-in.ts'
import { COMMON_MISTAKES } from './common-mistakes.ts'
import { HOUSE_WORDS } from './house-words.ts'
import { SPELLING_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'spelling', severity: 'warning', source: 'Dizionario italiano di LibreOffice' }

/** Words the dictionary does not have. A capital inside a sentence is a name, all capitals an acronym: neither is told of. */
export const spelling: Checker = (page, site) => {
  const { speller } = site
  if (!speller) return []
  return page.texts
    .filter(({ kind }) => kind !== 'code')
    .flatMap((text) =>
      text.blocks.flatMap((block) =>
        misspelt(block, speller, site.names).map(({ text: word, offset }) => {
          const right = COMMON_MISTAKES.get(plainWord(word))
          const at = { quote: word, offset: block.offset + offset }
          return right === undefined
            ? foundIn(page, text, RULE, { ...at, sentence: say.unknown(word), remedy: say.remedy })
            : foundIn(page, text, RULE, { ...at, sentence: say.known(word, right), remedy: say.knownRemedy, suggestions: [right] })
        }),
      ),
    )
}

function misspelt(block: Block, speller: Speller, names: SiteKnowledge['names']): readonly Word[] {
  return candidates(block.text).filter(({ text }) => COMMON_MISTAKES.has(plainWord(text)) || !isKnown(text, speller, names))
}

function isKnown(word: string, speller: Speller, names: SiteKnowledge['names']): boolean {
  const written = word.replaceAll('’', "'")
  const plain = plainWord(word)
  const bare = plain.replace(/'$/, '')
  if (HOUSE_WORDS.has(bare) || names.has(bare) || speller.knows(plain) || speller.knows(written) || speller.knows(bare)) return true
  // «quell’» is «quello» without its end.
  if (plain.endsWith("'")) return ELIDED_ENDS.some((end) => speller.knows(bare + end))
  return plain.includes('-') && plain.split('-').every((part) => isKnown(part, speller, names))
}

const ELIDED_ENDS = ['o', 'a', 'e', 'i']

// Addresses, codes and what has a digit are left out whole; then words, with the apostrophe that ends them.
const NOT_WORDS = /[^\s<>()«»"@:/]{0,100}(?:@|:\/\/|\/)[^\s<>()«»"]*|\bwww\.[^\s<>()«»"]*|[\p{L}-]{1,60}(?:\.[\p{L}-]{2,60})+|[^\s\d]{0,50}\d\S*/gu
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*['’]?/gu

function candidates(text: string): readonly Word[] {
  const words = text.replace(NOT_WORDS, (part) => ' '.repeat(part.length))
  return [...words.matchAll(WORD)].map((match) => ({ text: match[0], offset: match.index })).filter((word) => isOrdinary(word, words))
}

// A word of one letter is an article or an initial; capitals inside («pagoPA»), or at the front inside a sentence, make a name.
function isOrdinary({ text, offset }: Word, around: string): boolean {
  const letters = text.replace(/['’]$/, '')
  if (letters.length < 2 && !COMMON_MISTAKES.has(plainWord(text))) return false
  if (/\p{Lu}/u.test(letters.slice(1))) return false
  return !/^\p{Lu}/u.test(letters) || beginsSentence(around, offset)
}

function beginsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?…]\s+)$/u.test(text.slice(Math.max(0, offset - 4), offset))
}
