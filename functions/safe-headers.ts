/** For an answer that is no page: nothing of it runs, nothing of it is framed, wherever a browser may show it. */
export const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Headers that every answer has (OWASP Secure Headers); a page says its own policy. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': NOTHING_RUNS,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** The answer with those it does not have of itself: a redirect, a refusal without words, a file of the portal. */
export function withSafeHeaders(response: Response): Response {
  const missing = Object.entries(SAFE_HEADERS).filter(([name]) => !response.headers.has(name))
  if (missing.length === 0) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of missing) headers.set(name, value)
  return new Response(response.body, { status: response.status, headers })
}
