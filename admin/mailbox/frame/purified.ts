import createPurifier from 'dompurify'
import { ATTRIBUTES_HERE, LINK_HERE, RASTER_IMAGE, REMOTE_IMAGE, STYLE_REFUSED, TAGS_HERE } from './allowed-here.ts'

export interface Pictures {
  /** By `Content-ID`, as `data:` addresses. */
  readonly images: Readonly<Record<string, string>>
  /** Those of other hosts are wanted. */
  readonly remote: boolean
}

// One of its own: hooks would be those of everybody who purifies anything on the page.
const purifier = createPurifier(window)

/**
 * A message's HTML made safe once more, by the very parser that will show it: whatever the server and this browser do not read
 * alike is found here. It is done last of all; what comes after only puts a string into a document.
 */
export function purified(html: string, pictures: Pictures): DocumentFragment {
  purifier.removeAllHooks()
  purifier.addHook('afterSanitizeAttributes', (node) => {
    const style = node.getAttribute('style')
    if (style !== null && STYLE_REFUSED.test(style)) node.removeAttribute('style')
    if (node.nodeName === 'IMG') setPicture(node, pictures)
    else node.removeAttribute('src')
    if (node.nodeName === 'A') setLink(node)
    else node.removeAttribute('href')
  })
  // Nothing at all is given for what has no body, a set of frames.
  const safe: DocumentFragment | null = purifier.sanitize(html, {
    ALLOWED_TAGS: [...TAGS_HERE],
    ALLOWED_ATTR: [...ATTRIBUTES_HERE],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    RETURN_DOM_FRAGMENT: true,
  })
  return safe ?? document.createDocumentFragment()
}

function setPicture(image: Element, { images, remote }: Pictures): void {
  const own = image.getAttribute('data-cid')
  const other = image.getAttribute('data-src')
  const src = own !== null ? (Object.hasOwn(images, own) ? images[own] : undefined) : (image.getAttribute('src') ?? undefined)
  for (const name of ['src', 'data-cid', 'data-src']) image.removeAttribute(name)
  if (src !== undefined && RASTER_IMAGE.test(src)) image.setAttribute('src', src)
  else if (remote && other !== null && isElsewhere(other)) {
    image.setAttribute('src', other)
    image.setAttribute('referrerpolicy', 'no-referrer')
  }
}

/** A picture of this very host could be any of its addresses, asked for in the name of who reads. */
const isElsewhere = (src: string): boolean => REMOTE_IMAGE.test(src) && URL.canParse(src) && new URL(src).host !== location.host

function setLink(link: Element): void {
  const href = link.getAttribute('href')
  if (href === null || !LINK_HERE.test(href)) {
    link.removeAttribute('href')
    return
  }
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener noreferrer nofollow')
  link.setAttribute('referrerpolicy', 'no-referrer')
}
