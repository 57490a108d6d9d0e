/** Where what a mailbox does by itself is kept (ManageSieve, RFC 5804). */
export interface SieveServer {
  readonly host: string
  /** 4190, unless the server says otherwise. */
  readonly port: number
  /** TLS from the first byte, or by STARTTLS before anything else: never without. */
  readonly tls: 'implicit' | 'starttls'
  /** Certificates in PEM that are trusted instead of the machine's own; `null` for those. */
  readonly ca: string | null
}
