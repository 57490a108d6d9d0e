import type { ComponentChildren } from 'preact'

export interface Fact {
  readonly label: string
  readonly value: ComponentChildren
}

/** A fact that is there only when its value is. */
export function fact(label: string, value: ComponentChildren): readonly Fact[] {
  return value === undefined || value === null || value === '' || value === false ? [] : [{ label, value }]
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl class="rd-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
