/**
 * Tells whether a `Host` header (RFC 9110 §7.2) names this portal: the public address alone where one is configured,
 * otherwise this machine, by its own names or by the address it was told to listen on.
 */
export function ourHost({ publicUrl, host }: { readonly publicUrl: string | null; readonly host: string }): (header: string) => boolean {
  if (publicUrl) return (header) => header.toLowerCase() === new URL(publicUrl).host
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host])
  return (header) => names.has(header.toLowerCase().replace(/:\d{1,5}$/, ''))
}
