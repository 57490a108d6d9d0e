import type { RulesAnswer } from '../../../lib/protocol/desk.ts'
import { FACTS_WORDS as say } from '../words/facts.ts'

/** How proposals are handled by what they change: the first line that fits counts. */
export function LaneList({ lanes }: Pick<RulesAnswer, 'lanes'>) {
  return (
    <section class="desk-section" id="corsie">
      <h2>{say.lanesTitle}</h2>
      <p class="desk-help">{lanes.length === 0 ? say.noLanes : say.lanesHelp}</p>
      <ol class="desk-lanes">
        {lanes.map(({ name, condition, need, days }, i) => (
          <li key={i} class={`desk-lane-line desk-lane-line-${name}`}>
            <strong>{say.lanes[name]}</strong> {condition}. <span>{say.asked(need, days)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
