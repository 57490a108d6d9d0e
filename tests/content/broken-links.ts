import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster']
/** What is no page of a site: the portal's own addresses, answered by its functions. */
const PORTAL = /^\/(api|redazione|entra|posta\/|$)/

/** Addresses and anchors of these pages that lead nowhere, as `page: address`. `everywhere` holds every address of every site. */
export function brokenLinks(pages: ReadonlyMap<string, string>, everywhere: ReadonlySet<string>): readonly string[] {
  const read = new Map([...pages].map(([address, html]) => [address, elementsOf(parse(html))] as const))
  const ids = new Map([...read].map(([address, elements]) => [address, new Set(elements.flatMap((element) => valueOf(element, 'id') ?? []))] as const))
  return [...read].flatMap(([address, elements]) =>
    elements.flatMap((element) => linksOf(element).filter((link) => !leads(address, link, ids, everywhere)).map((link) => `${address}: ${link}`)),
  )
}

function leads(from: string, link: string, ids: ReadonlyMap<string, ReadonlySet<string>>, everywhere: ReadonlySet<string>): boolean {
  const url = new URL(link, `http://sito.invalid${from}`)
  if (url.hostname !== 'sito.invalid' || !/^https?:$/.test(url.protocol) || PORTAL.test(url.pathname)) return true
  if (!everywhere.has(url.pathname)) return false
  const anchors = ids.get(url.pathname)
  return url.hash === '' || !anchors || anchors.has(decodeURIComponent(url.hash.slice(1)))
}

function linksOf(element: Element): readonly string[] {
  const sources = (valueOf(element, 'srcset') ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || [])
  return [...ADDRESSES.flatMap((name) => valueOf(element, name) ?? []), ...sources]
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'attrs' in node ? [node, ...children] : children
}
