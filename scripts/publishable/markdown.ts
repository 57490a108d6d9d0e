/** Characters that a summary may hold at most: GitHub takes 1 MiB a step. */
export const MOST = 200_000

/**
 * Words of others as they are, in a line of Markdown: they make no link, no image, no heading and no HTML, and call
 * nobody by name.
 */
export function plain(text: string): string {
  return text
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b')
    .replace(/\b(https?):\/\//g, '$1:\u200b//')
}

export function heading(text: string): string {
  return `## ${text}\n`
}

export function list(lines: readonly string[]): string {
  return `${lines.map((line) => `- ${line}`).join('\n')}\n`
}

export function numbered(lines: readonly string[]): string {
  return `${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`
}

/** What is there for whoever wants it. */
export function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n</details>\n`
}

export function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n\n…\n`
}
