const MOST_TIMES = 6

/**
 * Does something to a text until it changes nothing any more; `null` where it never settles.
 *
 * HTML that is read, written and read again may come out another (mutation XSS stands on that): what was read as text is then an
 * element. What is settled is read by a browser exactly as it was read here.
 */
export function settled(text: string, once: (text: string) => string): string | null {
  let before = text
  for (let time = 0; time < MOST_TIMES; time++) {
    const after = once(before)
    if (after === before) return after
    before = after
  }
  return null
}
