import type { HtmlElement, HtmlNode } from '../tree/html.ts'
import type { Token } from '../tree/tree.ts'
import { likeElement, newText } from './make-nodes.ts'

/** A line of text from its words, inside the elements they were in. */
export function rebuilt(tokens: readonly Token[], depth = 0): readonly HtmlNode[] {
  const nodes: HtmlNode[] = []
  for (let i = 0; i < tokens.length; ) {
    const { chain, content } = tokens[i] as Token
    const element: HtmlElement | undefined = chain[depth]
    const from = i++
    if (!element) nodes.push(typeof content === 'string' ? newText(content) : content)
    else {
      while (tokens[i]?.chain[depth] === element) i++
      nodes.push(likeElement(element, rebuilt(tokens.slice(from, i), depth + 1)))
    }
  }
  return nodes
}
