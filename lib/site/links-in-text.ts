import MarkdownIt from 'markdown-it'

// As texts are shown (templates/text/markdown.ts): HTML in them is no markup, a bare address is no link.
const markdown = new MarkdownIt({ html: false, linkify: false })

/** Where the links of a Markdown text lead, as they are written. */
export function linksInText(text: string): readonly string[] {
  return markdown.parse(text, {}).flatMap((token) => (token.children ?? []).flatMap((child) => (child.type === 'link_open' ? [String(child.attrGet('href') ?? '')] : [])))
}
