import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']
type Parent = DefaultTreeAdapterMap['parentNode']

/** A marked page with everything taken out that the marks put in, and nothing else. */
export function withoutMarks(html: string): string {
  const page = parseFragment(html)
  clean(page)
  return serialize(page)
}

function clean(parent: Parent): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (!('tagName' in node)) return [node]
    const has = (name: string) => node.attrs.some((attr) => attr.name === name)
    if (has('data-diff-words')) return []
    clean(node)
    const isWrapper = has('data-diff') && ['ins', 'del', 'span'].includes(node.tagName)
    if (isWrapper) return node.childNodes
    const isMarked = has('data-diff')
    node.attrs = node.attrs.filter(({ name, value }) => !name.startsWith('data-diff') && !(isMarked && name === 'tabindex' && value === '-1'))
    return [node]
  })
}
