import type { RulesAnswer } from '../../../lib/protocol/desk.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { proposalHref, RULES_PLACES } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { RulesForm } from './rules-form.tsx'

/** Where who coordinates a site writes another text of the rules, checks it and sends it to review. */
export function ChangeRulesScreen({ onSent }: { readonly onSent: () => void }) {
  const { answer, again } = useAnswer<RulesAnswer>('rules')
  const { changeRules: words } = WORDS
  return (
    <>
      <a class="desk-back" href={RULES_PLACES.rules}>
        {words.back}
      </a>
      <Heading title={words.title}>{words.title}</Heading>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found file={answer.value.file} onSent={onSent} />}
    </>
  )
}

function Found({ file, onSent }: Pick<RulesAnswer, 'file'> & { readonly onSent: () => void }) {
  const { changeRules: words } = WORDS
  if (!file) return <p>{words.notAllowed}</p>
  const sent = (number: number) => {
    onSent()
    location.assign(proposalHref(number))
  }
  return (
    <>
      {file.proposal !== null && (
        <p class="desk-note desk-note-info">
          {words.open} <a href={proposalHref(file.proposal)}>{words.openLink}</a>
        </p>
      )}
      <RulesForm file={file} onSent={sent} />
    </>
  )
}
