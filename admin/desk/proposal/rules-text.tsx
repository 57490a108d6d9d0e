import { FileLines } from '../page/file-lines.tsx'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly before: string
  readonly after: string
}

/** The file of the rules before and after: a line is a rule. */
export function RulesText({ before, after }: Props) {
  return (
    <section class="desk-section">
      <h2>{WORDS.rights.file}</h2>
      <p class="desk-legend">{WORDS.proposal.legend}</p>
      <FileLines label={WORDS.changeRules.label} before={before} after={after} />
    </section>
  )
}
