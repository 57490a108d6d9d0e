import { sentenceSegments } from './sentence-segments.ts'

// A full stop that shortens a word ends no sentence: «n. 82», «art. 7», «dott. Rossi».
const SHORTENED = /(?:^|[\s('’«])(?:n|nn|art|artt|c|co|lett|d|l|d\.lgs|d\.l|d\.p\.r|dlgs|dott|dr|prof|ing|arch|avv|geom|rag|sig|sigg|on|s|ss|es|p|pag|pagg|tel|cell|fax|int|v|vol|cap|mod|all|prot|reg|del|sez|min|max|ca)\.\s*$/iu

/** The sentences of a block of plain words, trimmed, each with where it begins in the block. */
export function sentencesOf(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const sentences: { text: string; offset: number }[] = []
  let open = { text: '', offset: 0 }
  for (const { segment, index } of sentenceSegments(text)) {
    open = open.text === '' ? { text: segment, offset: index } : { ...open, text: open.text + segment }
    // Only the end is looked at: a text that is all abbreviations costs no more than another.
    if (SHORTENED.test(open.text.slice(-12))) continue
    sentences.push(open)
    open = { text: '', offset: 0 }
  }
  return [...sentences, open].flatMap(({ text: whole, offset }) => {
    const trimmed = whole.trim()
    return trimmed === '' ? [] : [{ text: trimmed, offset: offset + whole.indexOf(trimmed) }]
  })
}
