import { attribute, imageIn, type HtmlElement, isElement, isText } from './html.ts'
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
  const shown = imageIn(element) ?? element
  const seen = (SEEN[shown.tagName] ?? []).map((name) => `${name}=${attribute(shown, name) ?? ''}`)
  const target = element.tagName === 'a' ? targetOf(element) : undefined
  return [...seen, ...['lang', 'dir'].flatMap((name) => attribute(element, name) ?? []), ...(target ? [target] : [])].join('\n')
}

/** Where a link leads, unless that only follows the text: the anchor of a heading, a phone number or an address that is also read. */
function targetOf(link: HtmlElement): string | undefined {
  const address = attribute(link, 'href')
  if (address === undefined || address.startsWith('#')) return undefined
  const [text, place] = [textIn(link), address.replace(/^(tel|mailto):/, '')]
  return text.trim() === place || (address.startsWith('tel:') && text.replace(/[^+\d]/g, '') === place) ? undefined : address
}

function textIn({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => (isText(node) ? node.value : isElement(node) ? textIn(node) : '')).join('')
}
