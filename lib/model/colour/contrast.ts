/** A colour as `#rrggbb`, in small letters. */
export type Hex = string

/** Text on a ground is read from this ratio on (WCAG 2.2, 1.4.3), the edge of a control is seen from {@link SEEN} on (1.4.11). */
export const READ = 4.5
export const SEEN = 3

/**
 * Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(a: Hex, b: Hex): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Hex): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Red, green and blue, each 0 to 1. */
export function channels(colour: Hex): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
}
