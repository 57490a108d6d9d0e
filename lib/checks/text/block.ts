/** A run of words between two breaks: a paragraph, an item of a list, a heading, a cell of a table. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'cell'
  /** Plain words: no markup, no address. */
  readonly text: string
  /** Where its source begins in the whole text, in UTF-16 units. */
  readonly offset: number
}

const ITEM = /^ {0,9}(?:- |\d{1,9}[.)] )/

/** The blocks of a plain text as pages show it: blank lines part paragraphs, lines that begin with a hyphen or a number are a list. */
export function proseBlocks(source: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let begun = 0
  let offset = 0
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join(' '), offset: begun })
    lines = []
  }
  for (const line of source.split('\n')) {
    const mark = ITEM.exec(line)?.[0]
    if (mark !== undefined || line.trim() === '') close()
    if (mark !== undefined) blocks.push({ kind: 'item', text: line.slice(mark.length), offset: offset + mark.length })
    else if (line.trim() !== '') {
      if (lines.length === 0) begun = offset
      lines.push(line)
    }
    offset += line.length + 1
  }
  close()
  return blocks
}
