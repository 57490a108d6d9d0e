// What ends like a host and is a file, or an abbreviation.
const NO_HOST = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|txt|rtf|csv|zip|rar|7z|p7m|eml|xml|html?|php|aspx?|jsp|js|css|png|jpe?g|gif|webp|mp[34]|mov|a|r|n)$/iu
const HOST = /(?:^|[\s"'«“(<[@/])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59}))\.?(?=$|[\s"'»”)>\]/:?#,;!])/iu

/** The host, or the domain of the mail address, that a text looks like to whoever reads it; `null` where it looks like none. */
export function hostShown(text: string): string | null {
  const line = text.slice(0, 2000).replace(/\s+/g, ' ').trim()
  // A sentence may name a file or an abbreviation with a dot in it: without a scheme only a text that is an address counts.
  const isAddress = /https?:\/\/|www\./i.test(line) || /^[^\s]+$/u.test(line) || /\S@\S/u.test(line)
  const host = isAddress ? HOST.exec(line.replace(/https?:\/\//gi, ' '))?.[1] : undefined
  if (host === undefined || (NO_HOST.test(host) && !/https?:\/\/|www\./i.test(line))) return null
  return inAscii(host)
}

/** The host of an address, or the domain of a mail address; `null` for a telephone. */
export function hostOf(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null
  if (url?.protocol === 'mailto:') return inAscii(/@([^@?,;]+)/.exec(decoded(url.pathname))?.[1] ?? '')
  return url && url.hostname !== '' ? url.hostname : null
}

/** Where a link really leads, when its text is an address of somebody else; `null` when they agree or the text is no address. */
export function addressElsewhere(text: string, href: string): string | null {
  const shown = hostShown(text)
  const real = hostOf(href)
  if (shown === null || real === null) return null
  const [said, led] = [withoutWww(shown), withoutWww(real)]
  // Whoever has a domain has all that is below it, never the other way round.
  return led === said || led.endsWith(`.${said}`) ? null : real
}

const withoutWww = (host: string): string => host.replace(/^www\d?\./, '')

function inAscii(host: string): string | null {
  const url = `https://${host}/`
  return URL.canParse(url) ? new URL(url).hostname : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
