/** Moves the focus to the next or the previous line of the screen; the first one when there is none yet. */
export function step(by: 1 | -1): void {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')]
  const here = steps.findIndex((element) => element.contains(document.activeElement))
  const next = here === -1 ? 0 : Math.min(steps.length - 1, Math.max(0, here + by))
  steps[next]?.focus()
}
