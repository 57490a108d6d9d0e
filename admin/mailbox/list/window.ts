/** The places of a list that are drawn: from the first to before the last. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Lines drawn above and below what is seen, so that a turn of the wheel finds them there. */
const BESIDE = 8

/**
 * @param top where the list begins, in CSS pixels from the upper edge of what is seen: negative once it is scrolled
 * @param height of what is seen, and `line` of one line, in CSS pixels
 */
export function windowOf({ top, height, line, total }: { readonly top: number; readonly height: number; readonly line: number; readonly total: number }): Window {
  if (line <= 0) return { from: 0, to: 0 }
  const first = Math.floor(Math.max(0, -top) / line)
  const last = Math.ceil(Math.max(0, height - top) / line)
  return { from: Math.max(0, Math.min(first, total) - BESIDE), to: Math.min(total, last + BESIDE) }
}
