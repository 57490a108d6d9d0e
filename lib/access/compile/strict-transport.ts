/** A browser that came once by HTTPS comes by nothing else for a year (RFC 6797); said by whoever holds the certificate. */
export const STRICT_TRANSPORT = 'max-age=31536000'
