/** Numbers for texts: equal numbers for equal texts and for no others, on both sides of one comparison. */
export interface Interned {
  /** @param worth how much it is worth to keep this text, above 0; counted the first time the text is met */
  readonly keyOf: (text: string, worth: number) => number
  readonly worth: (key: number) => number
}

export function openInterned(): Interned {
  const keys = new Map<string, number>()
  const worths: number[] = []
  return {
    keyOf: (text, worth) => {
      const known = keys.get(text)
      if (known !== undefined) return known
      keys.set(text, worths.length)
      return worths.push(worth) - 1
    },
    worth: (key) => worths[key] ?? 1,
  }
}

/**
 * A fraction of its own for a text, below 1/16, so that no two are worth the same: of two equal answers the same one is
 * taken whichever side came first. (FNV-1a; where two texts share one, no harm is done but that.)
 */
export function fractionOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) + 1) / 2 ** 36
}
