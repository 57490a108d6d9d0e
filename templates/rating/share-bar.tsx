/** How much of a whole, drawn; the number stands beside it. */
export function ShareBar({ part }: { part: number }) {
  return (
    <svg class="rd-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rd-bar-whole" width="100" height="8" />
      <rect width={Math.round(part * 1000) / 10} height="8" />
    </svg>
  )
}
