import { attribute, imageIn, isElement } from '../tree/html.ts'
import type { Token, Tree } from '../tree/tree.ts'
import { DIFF_WORDS as say } from '../words.ts'

/** A block as plain text, for a person who listens. */
export function said(tree: Tree): string {
  if (tree.silent) return ''
  if (tree.kind === 'run') return saidOf(tree.tokens)
  return tree.kind === 'branch' ? tree.children.map(said).filter((text) => text !== '').join(' ') : say.embedded
}

export function saidOf(tokens: readonly Token[]): string {
  return tokens.map(tokenSaid).join('').replace(/\s+/g, ' ').trim()
}

function tokenSaid({ content, silent }: Token): string {
  if (typeof content === 'string') return content
  if (silent || !isElement(content)) return ''
  if (content.tagName === 'br') return ` ${say.lineBreak} `
  const image = imageIn(content)
  return image ? say.image(attribute(image, 'alt') ?? '') : say.embedded
}
