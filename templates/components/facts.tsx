import type { ComponentChildren } from 'preact'

export interface Fact {
  readonly label: string
  readonly value: ComponentChildren
  /** Written by nobody: it follows from when the page was published, and whoever compares two pages does not look at it. */
  readonly made?: true
}

/** A fact that is there only when its value is. */
export function fact(label: string, value: ComponentChildren): readonly Fact[] {
  return value === undefined || value === null || value === '' || value === false ? [] : [{ label, value }]
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl class="rd-facts">
      {facts.map(({ label, value, made }) => (
        <div key={label} data-made={made && ''}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
