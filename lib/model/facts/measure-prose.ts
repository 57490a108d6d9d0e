import MarkdownIt from 'markdown-it'
import { wordsInCommon } from '../compare/likeness.ts'

const markdown = new MarkdownIt()
// Intl.Segmenter copies the whole text for every sentence it finds: a long page would take gigabytes. Nor would it know
// that «n. 12» goes on.
const BETWEEN_SENTENCES = /(?<=[.!?…])\s{1,9}(?=[\p{Lu}«“"(])/u

/** How much of a long text changed: whole sentences, and links or pictures that point elsewhere. */
export interface ProseMeasure {
  readonly added: number
  readonly removed: number
  readonly rewritten: number
  readonly links: { readonly added: number; readonly removed: number }
}

// Above this many sentences that are not the same nobody counts them one by one, and comparing each with each takes long.
const COMPARED = 200
// A sentence with fewer words in common is another one.
const ALIKE = 0.5

/** Sentences that stayed are those that read the same, wherever they are: what moved is not counted. */
export function measureProse(before: string, after: string): ProseMeasure {
  const [was, is] = [read(before), read(after)]
  const [gone, come] = [without(was.sentences, is.sentences), without(is.sentences, was.sentences)]
  const rewritten = Math.max(gone.length, come.length) > COMPARED ? 0 : pairs(gone, come)
  return {
    added: come.length - rewritten,
    removed: gone.length - rewritten,
    rewritten,
    links: { added: without(is.targets, was.targets).length, removed: without(was.targets, is.targets).length },
  }
}

function read(source: string): { readonly sentences: readonly string[]; readonly targets: readonly string[] } {
  const inline = markdown.parse(source, {}).filter(({ type }) => type === 'inline' || type === 'fence' || type === 'code_block')
  return {
    sentences: inline.flatMap((token) => sentencesOf(wordsOf(token))),
    targets: inline.flatMap(({ children }) => (children ?? []).flatMap(({ type, attrs }) => targetOf(type, attrs ?? []))),
  }
}

function sentencesOf(text: string): readonly string[] {
  return text.split(BETWEEN_SENTENCES).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function targetOf(type: string, attributes: readonly (readonly [name: string, value: unknown])[]): readonly string[] {
  return attributes.filter(([name]) => name === (type === 'image' ? 'src' : 'href')).map(([, value]) => String(value))
}

function wordsOf({ children, content }: ReturnType<typeof markdown.parse>[number]): string {
  if (!children) return content
  return children.map((child) => (child.type.endsWith('break') ? ' ' : child.type === 'text' || child.type === 'code_inline' ? child.content : '')).join('')
}

function without(list: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1)
  return list.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

function pairs(gone: readonly string[], come: readonly string[]): number {
  const free = new Set(come.keys())
  for (const sentence of gone) {
    const like = [...free].find((i) => wordsInCommon(sentence, come[i] ?? '') >= ALIKE)
    if (like !== undefined) free.delete(like)
  }
  return come.length - free.size
}
