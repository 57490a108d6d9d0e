import matter from 'gray-matter'
import { parseDocument, stringify } from 'yaml'

// YAML 1.2 core instead of gray-matter's js-yaml 3: a date stays the text that was written, and no tag runs code.
// gray-matter caches by text only when it is called without options, so none of our documents is kept.
const engines = {
  yaml: {
    parse(text: string): object {
      const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: false })
      const [error] = document.errors
      if (error) throw error
      return (document.toJS({ maxAliasCount: 0 }) ?? {}) as object
    },
    stringify: (data: object) => stringify(data, { schema: 'core', lineWidth: 0 }),
  },
}

export interface SplitText {
  readonly data: unknown
  readonly body: string
}

/**
 * Splits a Markdown file into its front matter, parsed, and the text below it.
 *
 * Only `---` YAML is front matter: gray-matter's other languages (one of which evaluates JavaScript) are not there.
 *
 * @throws {Error} when the front matter is missing or is not YAML
 */
export function splitFrontMatter(text: string): SplitText {
  if (!/^---\r?\n/.test(text)) throw new Error('no front matter')
  const { data, content } = matter(text, { engines, language: 'yaml' })
  return { data, body: content.replace(/^(\r?\n)+/, '').trimEnd() }
}

/** Joins them again in the one form content is kept in: keys as given, one blank line, one final newline. */
export function joinFrontMatter(data: object, body: string): string {
  const yaml = engines.yaml.stringify(data)
  return body === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${body}\n`
}
