/** The text of an entry below its fields, as it is put together: a main text, parts with a title, links that fields cannot hold. */
export interface BodyParts {
  readonly add: (title: string, markdown: string) => void
  readonly addLink: (words: string, to: string) => void
  readonly join: (main: string) => string
}

export function openBody(): BodyParts {
  const parts: string[] = []
  const links = new Map<string, string>()
  return {
    add: (title, markdown) => {
      if (markdown.trim() !== '') parts.push(`## ${title}\n\n${markdown}`)
    },
    addLink: (words, to) => {
      // An address written out is read as it is.
      if (words !== '' && !words.includes(to.replace(/^(?:mailto|tel):/, '')) && !links.has(to)) links.set(to, words)
    },
    join: (main) => {
      const list = [...links].filter(([to]) => !parts.some((part) => part.includes(`](${to})`))).map(([to, words]) => `- ${linkInText(words, to)}`)
      return [main, ...parts, ...(list.length > 0 ? [`## Collegamenti\n\n${list.join('\n')}`] : [])].filter((part) => part !== '').join('\n\n')
    },
  }
}

/** A link as Markdown, whatever signs its words have. */
export function linkInText(words: string, to: string): string {
  return `[${words.replace(/\s+/g, ' ').replace(/[[\]\\*_`<~]/g, '\\$&')}](${to.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)})`
}
