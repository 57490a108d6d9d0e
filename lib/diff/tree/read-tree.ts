import { serializeOuter } from 'parse5'
import { fractionOf, type Interned } from '../intern.ts'
import { type HtmlElement, type HtmlNode, type HtmlParent, isText } from './html.ts'
import { inlineNodes, isSilent, isWhole } from './kinds.ts'
import { ownLook } from './looks.ts'
import { readRun } from './read-run.ts'
import type { Branch, Tree, Whole } from './tree.ts'
import { sumOfWords } from './words.ts'

// Seen although there is nothing in them: a cell, the dot of an item.
const SHAPES = new Set(['td', 'th', 'tr', 'li'])

/** The blocks inside a parent and the white space behind the last. */
export interface Blocks {
  readonly children: readonly Tree[]
  readonly tail: string
}

/** Reads what is inside a node into blocks and lines of text, each with a key that says what a reader sees of it. */
export function readBlocks(parent: HtmlParent, interned: Interned): Blocks {
  const isInline = inlineNodes()
  return blocksOf(parent, false)

  function blocksOf({ childNodes }: HtmlParent, preformatted: boolean): Blocks {
    const children: Tree[] = []
    let line: HtmlNode[] = []
    let lead = ''
    const endLine = () => {
      if (line.length === 0) return
      if (line.every(isBlank) && !preformatted) lead = line.map((node) => (isText(node) ? node.value : '')).join('')
      else children.push(readRun(line, interned, preformatted))
      line = []
    }
    for (const node of childNodes) {
      if (isInline(node)) line.push(node)
      else {
        endLine()
        children.push({ ...blockOf(node as HtmlElement, preformatted), lead })
        lead = ''
      }
    }
    endLine()
    return { children, tail: lead }
  }

  function blockOf(element: HtmlElement, preformatted: boolean): Branch | Whole {
    if (isWhole(element) || isSilent(element)) return wholeOf(element)
    const { children, tail } = blocksOf(element, preformatted || element.tagName === 'pre')
    const look = ownLook(element)
    const silent = children.every((child) => child.silent) && !look && !SHAPES.has(element.tagName)
    const name = `${element.tagName}\n${look}`
    const worth = silent ? 0.125 : 1 + children.reduce((sum, { key }) => sum + interned.worth(key), fractionOf(name))
    const key = interned.keyOf(`<${name}\n${children.map((child) => child.key).join(' ')}`, worth)
    return { kind: 'branch', element, children, tail, look, key, silent, lead: '', words: sumOfWords(children) }
  }

  function wholeOf(element: HtmlElement): Whole {
    const silent = isSilent(element)
    const text = silent ? `silent ${element.tagName}` : `<${element.tagName}\n${ownLook(element) || serializeOuter(element)}`
    return { kind: 'whole', node: element, key: interned.keyOf(text, silent ? 0.125 : 1 + fractionOf(text)), silent, lead: '', words: sumOfWords([]) }
  }
}

function isBlank(node: HtmlNode): boolean {
  return isText(node) && /^[ \t\n\f\r]*$/.test(node.value)
}

