/** Where a site says what it was made of, below its folder (RFC 8615): the manifest, or of a site not all of whose pages are public its head. */
export const MANIFEST_OUT = '.well-known/redazione.json'
/** The signature over those bytes, as `ssh-keygen -Y sign -n file` makes it. */
export const SIGNATURE_OUT = `${MANIFEST_OUT}.sig`

/** Is it what tells of the others, and so is not told of itself? */
export function isOfManifest(out: string): boolean {
  return out === MANIFEST_OUT || out === SIGNATURE_OUT
}
