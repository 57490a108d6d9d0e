import { isNode, LineCounter, parseDocument } from 'yaml'

/**
 * The line of the rules file that a sentence about it speaks of, from 1; `null` when it speaks of the file as a whole.
 *
 * The sentences quote what they are about: a place in the file («rules.3.readers») or a path or name written there.
 */
export function lineOfIssue(text: string, sentence: string): number | null {
  const [, stated] = /^La riga (\d+) /.exec(sentence) ?? []
  if (stated) return Number(stated)
  const quoted = [...sentence.matchAll(/«([^»]+)»/g)].flatMap(([, name]) => name ?? [])
  const [about] = quoted
  if (about === undefined) return null
  return lineOfPlace(text, about) ?? lineWith(text, about, quoted[1])
}

function lineOfPlace(text: string, place: string): number | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const keys = place.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  // An entry that lacks something has no place of its own: the nearest thing around it has.
  for (let depth = keys.length; depth > 1; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return null
}

// The last line that has both words, as a rule that names a group; else the last that has the first.
function lineWith(text: string, word: string, other: string | undefined): number | null {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => !line.trimStart().startsWith('#') && line.split(/[\s,:[\]{}"]+/).includes(word))
  const both = other === undefined ? [] : lines.filter(({ line }) => line.includes(other))
  return (both.at(-1) ?? lines.at(-1))?.number ?? null
}
