/** A thing as schema.org describes it. A key without a value is left out of the text. */
export interface JsonLd {
  readonly '@type': string
  readonly [key: string]: unknown
}

/**
 * A thing as the text of a `<script type="application/ld+json">`. In a script nothing is markup but `<`: escaped, no text of a
 * person ends the element or begins a comment in it (HTML, §4.12.1.3).
 */
export function jsonLdText(thing: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')
}
