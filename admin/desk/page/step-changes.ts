/** Presses «next» or «previous» of the page the person is at: where the focus is, else where they stepped last, else the first. */
export function stepChanges(by: 1 | -1): void {
  const bars = [...document.querySelectorAll<HTMLElement>('[data-changes]')].filter((bar) => bar.checkVisibility())
  const bar = bars.find((one) => one.closest('section')?.contains(document.activeElement)) ?? bars.find((one) => one.dataset.changes === 'last') ?? bars[0]
  bar?.querySelector<HTMLElement>(by === 1 ? '[data-next]' : '[data-previous]')?.click()
}
