const LONGEST = 4000

/**
 * An address a link of a message may lead to, as a browser writes it: the web, a mail, a telephone; `null` for anything else,
 * and for what only means something on a page of its own.
 */
export function safeLink(href: string): string | null {
  const url = urlOf(href.trim())
  if (url === null) return null
  if (url.protocol === 'tel:') return /^tel:\+?[\d().\-%/ ]{3,40}$/i.test(url.href) ? url.href : null
  if (url.protocol === 'mailto:') return short(url.href)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  // `https://ente.example@altrove.example/` is a trick of names and no log-in that anybody uses.
  url.username = ''
  url.password = ''
  return short(url.href)
}

const short = (href: string): string | null => (href.length <= LONGEST ? href : null)

function urlOf(href: string): URL | null {
  if (href.length > 2 * LONGEST) return null
  const whole = href.startsWith('//') ? `https:${href}` : /^www\.[^\s]/i.test(href) ? `https://${href}` : href
  return URL.canParse(whole) ? new URL(whole) : null
}
