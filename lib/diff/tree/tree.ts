import type { HtmlElement, HtmlNode } from './html.ts'

/** One piece of a line of text: a word, a sign, white space, or something whole such as an image. */
export interface Token {
  /** Equal keys say the same; how it is dressed does not count. */
  readonly key: number
  readonly kind: 'word' | 'sign' | 'space' | 'whole'
  /** The text as written, or the whole thing. */
  readonly content: string | HtmlNode
  /** Of something whole, what a reader sees of it beside the key: the words an image has. */
  readonly detail: string
  /** The inline elements around it, the outermost first. */
  readonly chain: readonly HtmlElement[]
  /** What of that a reader sees: emphasis, a link and where it leads. */
  readonly look: Look
  readonly silent: boolean
}

export interface Look {
  /** Names of emphasis, in alphabetical order: `em`, `strong`. */
  readonly styles: readonly string[]
  readonly href: string | null
  /** Both in one text: equal texts, equal looks. */
  readonly text: string
}

interface Common {
  readonly key: number
  /** White space before it, which nobody sees. */
  readonly lead: string
  /** Nothing of it is seen by a reader, or all of it follows from the rest. */
  readonly silent: boolean
  /** How many times each word is in it, by the word's key; made when first asked for. */
  readonly words: () => ReadonlyMap<number, number>
}

/** A line of text that stands between blocks, or is all there is in one. */
export interface Run extends Common {
  readonly kind: 'run'
  readonly nodes: readonly HtmlNode[]
  readonly tokens: readonly Token[]
}

/** A block: a paragraph, a list, one of its items, a row, a cell. */
export interface Branch extends Common {
  readonly kind: 'branch'
  readonly element: HtmlElement
  readonly children: readonly Tree[]
  /** White space before its end. */
  readonly tail: string
  /** What a reader sees of the element itself. */
  readonly look: string
}

/** A block that is compared whole, or not at all. */
export interface Whole extends Common {
  readonly kind: 'whole'
  readonly node: HtmlNode
}

export type Tree = Run | Branch | Whole
