/** Where a server of some protocol is spoken to. */
export interface ServerAddress {
  readonly scheme: string
  readonly host: string
  readonly port: number
}

const LINE = /^(?<domain>[a-z0-9-]+(?:\.[a-z0-9-]+)+)=(?<scheme>[a-z]+):\/\/(?<host>[a-z0-9.-]+)(?::(?<port>\d{1,5}))?$/

/**
 * Reads `ente.example=imaps://imap.ente.example, altro.example=imap://posta.altro.example:143`: one server a domain.
 *
 * @param ports what a scheme means where no port is said; no other scheme is read
 * @returns `null` for a text that is no such list
 */
export function serversOfDomains(text: string, ports: Readonly<Record<string, number>>): ReadonlyMap<string, ServerAddress> | null {
  const servers = new Map<string, ServerAddress>()
  for (const part of text.split(',')) {
    const { domain, scheme = '', host, port } = LINE.exec(part.trim())?.groups ?? {}
    const number = Number(port ?? ports[scheme])
    if (!domain || !host || !Object.hasOwn(ports, scheme) || servers.has(domain) || !(number >= 1 && number <= 65_535)) return null
    servers.set(domain, { scheme, host, port: number })
  }
  return servers
}
