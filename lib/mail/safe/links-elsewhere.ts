import { addressElsewhere, hostShown } from './address-elsewhere.ts'
import { attributeOf, type HtmlElement, isElement, textWithin } from './html-tree.ts'
import { readHtml } from './read-html.ts'
import { safeLink } from './safe-link.ts'

export interface LinkElsewhere {
  readonly shown: string
  readonly led: string
}

/** The links of a message that show an address and lead to another, each pair once. */
export function linksElsewhere(html: string): readonly LinkElsewhere[] {
  const found = new Map<string, LinkElsewhere>()
  const look = (parent: HtmlElement): void => {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue
      const link = node.tagName === 'a' ? pairOf(node) : null
      if (link) found.set(`${link.shown} ${link.led}`, link)
      look(node)
    }
  }
  look(readHtml(html).body)
  return [...found.values()]
}

function pairOf(link: HtmlElement): LinkElsewhere | null {
  const text = textWithin(link)
  const led = addressElsewhere(text, safeLink(attributeOf(link, 'href')) ?? '')
  const shown = hostShown(text)
  return led === null || shown === null ? null : { shown, led }
}
