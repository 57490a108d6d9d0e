/** The address of a part by its `Content-ID`. RFC 2392: what an address may not hold is percent-encoded. */
export function cidAddress(cid: string): string {
  return `cid:${encodeURIComponent(cid).replaceAll('%40', '@')}`
}
