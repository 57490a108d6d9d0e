/** A script of a site's page, as our own templates write it; data for machines is none. */
const SCRIPT = /<script [^>]*\bsrc="[^"]*"[^>]*><\/script>/g

/** A whole page for a frame of the same portal: it looks like the site, runs nothing, sends nothing, leads nowhere. */
export function renderedPage(html: string): Response {
  // The frame would refuse them one by one, and say so to whoever looks for what is really wrong.
  return new Response(html.replace(SCRIPT, ''), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
    },
  })
}
