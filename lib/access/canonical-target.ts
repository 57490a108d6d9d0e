const TARGET = /^(?<path>(?:\/(?:[A-Za-z0-9~@-](?:[A-Za-z0-9_~@.-]*[A-Za-z0-9_~@-])?))*(?:\/?|\/\.well-known\/(?:security\.txt|redazione\.json(?:\.sig)?)))(?:\?(?<query>[A-Za-z0-9_~@.\-/%=&+:,;!*'()]*))?$/

/**
 * Splits a raw request target that is written in the only way our addresses are: plain ASCII segments, none empty, none
 * that begins with a dot or an underscore or ends with a dot, no escape; in the one folder with a dot (RFC 8615) the file of
 * RFC 9116 and the manifest are let through by their whole names, and nothing beside them. Anything else is `null`: refused, never
 * repaired, so that what the rules judge is what is served.
 *
 * @param target as the client sent it (RFC 9112 §3.2), before any normalisation
 */
export function canonicalTarget(target: string): { readonly path: string; readonly query: string } | null {
  if (target.length > 4000) return null
  const { path, query = '' } = TARGET.exec(target)?.groups ?? {}
  return path ? { path, query } : null
}
