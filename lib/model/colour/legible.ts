import { contrast, type Hex, READ, SEEN } from './contrast.ts'
import { IllegibleColourProblem } from './illegible-colour-problem.ts'
import { darkenedUntil } from './mix.ts'

export const WHITE: Hex = '#ffffff'
/** The colour of text. */
export const INK: Hex = '#17212b'

/** White or ink, whichever is read on a ground; `null` where neither is (WCAG 2.2, 1.4.3). */
export function textOn(ground: Hex): Hex | null {
  return [WHITE, INK].find((text) => contrast(text, ground) >= READ) ?? null
}

/**
 * Holds a site's colour to what it is used for: words stand on it, and buttons of it stand on white.
 *
 * @param place where it is written in `siti.yml`
 * @throws {IllegibleColourProblem} with the nearest shade that will do
 */
export function checkColour(place: string, colour: Hex): void {
  if (textOn(colour) !== null && contrast(colour, WHITE) >= SEEN) return
  throw new IllegibleColourProblem(place, colour, darkenedUntil(colour, WHITE, (shade) => contrast(shade, WHITE) >= READ))
}
