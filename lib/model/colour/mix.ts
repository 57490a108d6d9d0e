import { channels, type Hex } from './contrast.ts'

/**
 * A colour with some of another in it, as `color-mix(in srgb, …)` would.
 *
 * @param share of the second, 0 to 1
 * @example mix('#000000', '#ffffff', 0.5) // '#808080'
 */
export function mix(colour: Hex, other: Hex, share: number): Hex {
  const others = channels(other)
  const mixed = channels(colour).map((value, i) => Math.round((value * (1 - share) + (others[i] ?? 0) * share) * 255))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The colour itself or, where it is too light, the first darker shade of it that keeps a contrast with a ground. */
export function darkenedUntil(colour: Hex, ground: Hex, enough: (shade: Hex, ground: Hex) => boolean): Hex {
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mix(colour, '#000000', share)
    if (enough(shade, ground)) return shade
  }
  return '#000000'
}
