/** Words that say nothing of what is looked for: articles, prepositions, what questions begin with. */
const EMPTY = new Set(
  `a ad al allo alla ai agli alle all da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell d in nel nello nella nei negli nelle nell
  con col coi su sul sullo sulla sui sugli sulle sull per tra fra il lo la i gli le l un uno una e ed o od ma se che chi cui non né come dove quando quanto quanta quanti quante
  quale quali cosa perché mi ti ci vi si me te mio mia miei mie tuo tua suo sua nostro nostra questo questa quello quella c è sono ho hai ha abbiamo hanno sia essere avere
  posso puoi può possiamo devo deve dobbiamo voglio vorrei vuole riesco riesce faccio fare fa fai serve servono bisogna sapere vicino presso anche più già poi qui là molto tutto tutti
  davanti dietro dopo prima senza contro verso entro ancora ogni sempre mai`.split(/\s+/),
)

/** Longer questions than this are sentences: the first words that say something are enough. */
const MOST = 8

/**
 * The words of a question that say what is looked for, as they are written in the index: small letters, without the
 * apostrophe and what stands before it. A question of nothing but empty words keeps them.
 *
 * @example wordsOf('Come faccio a pagare l’affitto?') // ['pagare', 'affitto']
 */
export function wordsOf(question: string): readonly string[] {
  const words = splitWords(question)
  const telling = words.filter((word) => !EMPTY.has(word) && word.length > 1)
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST)
}

/** Every word of a text in small letters. */
export function splitWords(text: string): readonly string[] {
  return text.toLocaleLowerCase('it').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}
