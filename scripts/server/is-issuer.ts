const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

// Entra ID's addresses for every organisation at once: whoever has one of their own could put anyone's e-mail there.
const EVERYONES = /^https:\/\/login\.microsoftonline\.[a-z]+\/(common|organizations|consumers)\b/

/**
 * May this be the issuer of an OpenID provider (OpenID Connect Core 1.0 §2: `https:`, no query, no fragment)? `http:` is
 * let through for a provider on this machine, to try.
 */
export function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.search || url.hash || url.username || url.password) return false
  // With the address of the metadata instead of the issuer's nobody would compare the two.
  if (url.pathname.includes('/.well-known/') || EVERYONES.test(text)) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
}
