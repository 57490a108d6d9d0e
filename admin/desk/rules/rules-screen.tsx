import type { RulesAnswer } from '../../../lib/protocol/desk.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { RULES_PLACES } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { GroupList } from './group-list.tsx'
import { LaneList } from './lane-list.tsx'
import { PlacesTable } from './places-table.tsx'

/** The rules in force in words, and who is in which group. */
export function RulesScreen() {
  const { answer, again } = useAnswer<RulesAnswer>('rules')
  return (
    <>
      <Heading title={WORDS.rules.title}>{WORDS.rules.title}</Heading>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found rules={answer.value} />}
    </>
  )
}

function Found({ rules }: { readonly rules: RulesAnswer }) {
  return (
    <>
      <p class="desk-intro">{WORDS.rules.intro}</p>
      <p class="desk-buttons">
        {rules.file && (
          <a class="btn btn-primary" href={RULES_PLACES['change-rules']}>
            {WORDS.rules.change}
          </a>
        )}
        <a class="btn btn-outline-primary" href="#gruppi">
          {WORDS.rules.toGroups}
        </a>
      </p>
      <LaneList lanes={rules.lanes} />
      <PlacesTable places={rules.places} />
      <GroupList rules={rules} />
    </>
  )
}
