import { serializeOuter } from 'parse5'
import { fractionOf, type Interned } from '../intern.ts'
import { attribute, imageIn, type HtmlElement, type HtmlNode, isElement, isText } from './html.ts'
import { isSilent, isWhole } from './kinds.ts'
import { lookOf, ownLook } from './looks.ts'
import { piecesOf } from './tokens.ts'
import type { Look, Run, Token } from './tree.ts'

/** Reads a line of text: its words in order, each with the elements around it. */
export function readRun(nodes: readonly HtmlNode[], interned: Interned, preformatted: boolean): Run {
  const tokens: Token[] = []
  let words: ReadonlyMap<number, number> | undefined
  for (const node of nodes) read(node, [], lookOf([]))
  const look = (token: Token, i: number) => (tokens[i - 1]?.look.text === token.look.text ? '' : `|${token.look.text}|`)
  const silent = tokens.every((token) => token.silent || token.kind === 'space')
  const text = tokens.map((token, i) => `${look(token, i)}${String(token.key)}${token.detail}`).join(' ')
  const worth = silent ? 0.125 : 1 + tokens.reduce((sum, { key }) => sum + interned.worth(key), 0)
  return { kind: 'run', nodes, tokens, lead: '', silent, key: interned.keyOf(`=${text}`, worth), words: () => (words ??= countWords(tokens)) }

  function read(node: HtmlNode, chain: readonly HtmlElement[], look: Look): void {
    if (isText(node)) {
      for (const { content, kind, key } of piecesOf(node.value, interned, preformatted)) tokens.push({ key, kind, content, detail: '', chain, look, silent: false })
    } else if (isElement(node) && !isWhole(node) && !isSilent(node) && node.childNodes.length > 0) {
      const inside = [...chain, node]
      const dressed = lookOf(inside)
      for (const child of node.childNodes) read(child, inside, dressed)
    } else tokens.push(wholeToken(node, chain, look))
  }

  function wholeToken(node: HtmlNode, chain: readonly HtmlElement[], look: Look): Token {
    const silent = !isElement(node) || isSilent(node) || !isWhole(node)
    const image = silent ? null : imageIn(node)
    const text = silent ? 'silent' : image ? `<img ${attribute(image, 'src') ?? ''}` : `<${node.tagName} ${ownLook(node) || serializeOuter(node)}`
    return { key: interned.keyOf(text, silent ? 0.0625 : 4 + fractionOf(text)), kind: 'whole', content: node, detail: silent ? '' : ownLook(node), chain, look, silent }
  }
}

function countWords(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { key, kind, silent } of tokens) if (!silent && (kind === 'word' || kind === 'whole')) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
