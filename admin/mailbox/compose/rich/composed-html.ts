import DOMPurify from 'dompurify'

/** What the editor writes, and what of others' HTML is kept when it is quoted. No picture: it would ask other hosts. */
const KEPT = {
  ALLOWED_TAGS: ['a', 'b', 'blockquote', 'br', 'code', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'hr', 'i', 'li', 'ol', 'p', 'pre', 's', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'u', 'ul'],
  ALLOWED_ATTR: ['href', 'colspan', 'rowspan'],
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
}

/** What the function wrote beside links of a message to say where they lead: it is not of who wrote it. */
const OF_OURS = 'data-address'

/** HTML from outside as nodes that may be put into the page: what is not known to be harmless is gone. */
export function composedFragment(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...KEPT, ALLOWED_TAGS: [...KEPT.ALLOWED_TAGS, 'small'], ALLOWED_ATTR: [...KEPT.ALLOWED_ATTR, OF_OURS], RETURN_DOM_FRAGMENT: true })
  fragment.querySelectorAll(`[${OF_OURS}]`).forEach((mark) => mark.remove())
  return fragment
}

/** The editor's own earlier state: it also holds the two marks of where the cursor was. */
export function restoredFragment(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, { ...KEPT, ALLOWED_TAGS: [...KEPT.ALLOWED_TAGS, 'input'], ALLOWED_ATTR: [...KEPT.ALLOWED_ATTR, 'id', 'type'], SANITIZE_DOM: false, RETURN_DOM_FRAGMENT: true })
}
