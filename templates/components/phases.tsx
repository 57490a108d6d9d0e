import { dayInWords } from '../text/days.ts'

export interface Phase {
  readonly titolo: string
  readonly data?: string | undefined
  readonly stato?: string | undefined
}

/** Steps with their dates, in the order they were written. */
export function Phases({ phases, element }: { phases: readonly Phase[]; element?: string }) {
  if (phases.length === 0) return null
  return (
    <ol class="rd-phases" data-element={element}>
      {phases.map((phase) => (
        <li key={phase.titolo} class={phase.stato === 'conclusa' ? 'done' : phase.stato === 'in corso' ? 'now' : undefined}>
          {phase.data && <time datetime={phase.data}>{dayInWords(phase.data)}</time>}
          <span class="rd-phase-title">{phase.titolo}</span>
          {phase.stato && <span class="badge">{phase.stato}</span>}
        </li>
      ))}
    </ol>
  )
}
