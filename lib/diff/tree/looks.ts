import { attribute, type HtmlElement } from './html.ts'
import type { Look } from './tree.ts'

const STYLES: ReadonlyMap<string, string> = new Map([
  ...['strong', 'b'].map((tag) => [tag, 'strong'] as const),
  ...['em', 'i', 'cite', 'dfn', 'var'].map((tag) => [tag, 'em'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((tag) => [tag, 'code'] as const),
  ...['s', 'del', 'strike'].map((tag) => [tag, 's'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'u'] as const),
  ...['sub', 'sup', 'mark', 'small', 'q'].map((tag) => [tag, tag] as const),
])
const SEEN: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  img: ['src', 'alt'],
  iframe: ['src', 'title'],
  video: ['src'],
  audio: ['src'],
  details: ['open'],
}

/** How the inline elements around a word dress it. */
export function lookOf(chain: readonly HtmlElement[]): Look {
  const styles = [...new Set(chain.flatMap(({ tagName }) => STYLES.get(tagName) ?? []))].sort()
  const link = chain.findLast(({ tagName }) => tagName === 'a')
  const href = (link && targetOf(link)) ?? null
  return { styles, href, text: `${styles.join(' ')} ${href ?? ''}` }
}

/** What a reader sees of an element beside its content: where it leads, how it is numbered, how far a cell reaches. */
export function ownLook(element: HtmlElement): string {
  const seen = (SEEN[element.tagName] ?? []).map((name) => `${name}=${attribute(element, name) ?? ''}`)
  const target = element.tagName === 'a' ? targetOf(element) : undefined
  return [...seen, ...['lang', 'dir'].flatMap((name) => attribute(element, name) ?? []), ...(target ? [target] : [])].join('\n')
}

// The anchor of a heading is made from its words: what follows it only follows the text.
function targetOf(link: HtmlElement): string | undefined {
  const address = attribute(link, 'href')
  return address?.startsWith('#') ? undefined : address
}
