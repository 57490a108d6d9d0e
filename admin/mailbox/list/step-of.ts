/** Where a key leads from a place of a list; `null` for a key that leads nowhere. `screen` is how many lines are seen at once. */
export function stepOf(key: string, place: number, total: number, screen: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + screen, PageUp: place - screen, Home: 0, End: total - 1 }
  const to = steps[key]
  return to === undefined || total === 0 ? null : Math.max(0, Math.min(total - 1, to))
}
