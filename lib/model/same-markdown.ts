import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })

/** Do two Markdown texts say the same? `Title\n=====` and `# Title` do: an editor re-spells what nobody touched. */
export function sameMarkdown(a: string, b: string): boolean {
  return a === b || markdown.render(a).trim() === markdown.render(b).trim()
}
