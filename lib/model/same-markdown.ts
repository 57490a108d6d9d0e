import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })

/** Do two Markdown texts say the same? `Title\n=====` and `# Title` do: an editor re-spells what nobody touched. White space that HTML collapses says nothing. */
export function sameMarkdown(a: string, b: string): boolean {
  return a === b || seen(a) === seen(b)
}

function seen(text: string): string {
  return markdown.render(text).replace(/<pre>[\s\S]*?<\/pre>|[ \t\r\n]+/g, (found) => (found.startsWith('<') ? found : ' ')).trim()
}
