/** When a message says it was sent, in milliseconds since the epoch; `null` where that cannot be read (RFC 5322 §3.3). */
export function sentAt(date: string | undefined): number | null {
  // Longer than any date: a comment of a megabyte is not worth reading.
  const at = Date.parse((date ?? '').slice(0, 100))
  return Number.isFinite(at) && at >= 0 ? at : null
}
