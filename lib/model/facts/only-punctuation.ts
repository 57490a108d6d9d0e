/** A word, or a number with all that stands inside it: «1.000,50», «8:30», «10-20»; whatever else is neither of ours nor space stands alone. */
const TOKENS = /[\p{N}]+(?:[^\p{L}\p{N}\s]+\p{N}+)*|[\p{L}\p{M}]+|[^\p{L}\p{M}\p{N}\s.,;:…"'’‘“”«»]/gu
const MARKS = /[^.,;:…]/gu

/**
 * Words beside which a comma may turn the sense: what denies, what leaves out, what binds one part of a sentence to the
 * other, numbers in letters, names of days and months.
 */
const TURNING = new RegExp(
  `^(?:non|no|n[eé]|mai|senza|niente|nulla|nessun[oa]?|salvo|tranne|eccetto|fuorch[eé]|purch[eé]|esclus[oaie]|compres[oaie]|inclus[oaie]|anche|solo|soltanto|
  che|chi|cui|qual[ie]|quando|se|o|oppure|ovvero|e|ed|ma|però|oltre|entro|fino|prima|dopo|meno|più|almeno|massimo|
  un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|.*(?:dici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|mila|mille|milion[ei]).*|
  gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica)$`.replace(/\s/g, ''),
  'iu',
)

/**
 * Are two texts the same words and the same numbers, in the same order, with commas, points or spaces elsewhere? Not
 * where a comma may turn the sense: beside a number, or a word that denies, leaves out or binds. Never a letter: one makes
 * «entro» of «entri», two «esclusa» of «inclusa».
 *
 * @example onlyPunctuation('Gratuito per i residenti', 'Gratuito, per i residenti.') // true
 * @example onlyPunctuation('No entro 30 giorni', 'No, entro 30 giorni') // false
 */
export function onlyPunctuation(before: string, after: string): boolean {
  const [was, is] = [parted(before), parted(after)]
  if (was.words.length !== is.words.length || was.words.length === 0) return false
  if (was.words.some((word, i) => word !== is.words[i])) return false
  return was.marks.every((mark, i) => mark === is.marks[i] || !(turns(was.words[i - 1]) || turns(was.words[i])))
}

/** The words, and the punctuation before each and after the last. */
function parted(text: string): { readonly words: readonly string[]; readonly marks: readonly string[] } {
  const words: string[] = []
  const marks: string[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(TOKENS)) {
    marks.push(text.slice(from, index).replace(MARKS, ''))
    words.push(word.toLocaleLowerCase('it'))
    from = index + word.length
  }
  return { words, marks: [...marks, text.slice(from).replace(MARKS, '')] }
}

function turns(word: string | undefined): boolean {
  return word !== undefined && (/\p{N}/u.test(word) || TURNING.test(word))
}
