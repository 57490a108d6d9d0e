const BLOCKS = /^(?:DIV|P|H[1-6]|LI|UL|OL|BLOCKQUOTE|PRE|TABLE|TR|HR)$/

/** What rich text says in plain letters: lists with their signs, quotations with theirs, links with their address after them. */
export function textOfRich(root: Node): string {
  return linesOf(root)
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()
}

function linesOf(node: Node): readonly string[] {
  const lines: string[] = []
  let open = false
  const add = (text: string) => {
    if (open) lines.push((lines.pop() ?? '') + text)
    else lines.push(text)
    open = true
  }
  node.childNodes.forEach((child, i) => {
    if (BLOCKS.test(child.nodeName)) {
      lines.push(...blockOf(child, markOf(node, child, i)))
      open = false
    } else if (child.nodeName === 'BR') {
      // The last one of a block only keeps it from falling together.
      if (child.nextSibling) add('')
      if (!open) lines.push('')
      open = false
    } else add(inlineOf(child))
  })
  return lines.length === 0 ? [''] : lines
}

function blockOf(block: Node, mark: string): readonly string[] {
  if (block.nodeName === 'HR') return ['----']
  if (block.nodeName === 'BLOCKQUOTE') return linesOf(block).map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))
  return linesOf(block).map((line, i) => (mark === '' ? line : i === 0 ? mark + line : ' '.repeat(mark.length) + line))
}

function markOf(list: Node, item: Node, i: number): string {
  if (item.nodeName !== 'LI') return ''
  return list.nodeName === 'OL' ? `${i + 1}. ` : '- '
}

function inlineOf(node: Node): string {
  const text = node.textContent ?? ''
  if (node.nodeName !== 'A') return text
  const href = (node as HTMLAnchorElement).getAttribute('href') ?? ''
  const told = href.replace(/^mailto:/, '').replace(/\/$/, '')
  return told === '' || text.includes(told) ? text : `${text} <${href.replace(/^mailto:/, '')}>`
}
