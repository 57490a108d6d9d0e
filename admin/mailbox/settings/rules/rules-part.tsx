import { ProblemBox } from '../../problem-box.tsx'
import { SETTINGS_WORDS as say } from '../../words/settings.ts'
import { FiltersForm } from './filters-form.tsx'
import { useRules } from './use-rules.ts'
import { VacationForm } from './vacation-form.tsx'

/** Being away, and filters; what another program wrote is said and left alone. */
export function RulesPart() {
  const { answer, again, keep } = useRules()
  if (!answer) return <p role="status">{say.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  const { rules, foreign } = answer.value
  if (foreign) return <p class="letter-note">{say.foreign}</p>
  return (
    <>
      <VacationForm vacation={rules.vacation} onKeep={(vacation) => keep({ vacation })} />
      <FiltersForm filters={rules.filters} onKeep={(filters) => keep({ filters })} />
    </>
  )
}
