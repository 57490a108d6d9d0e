import { KIND_WORDS, LEVEL_WORDS } from '../../../lib/model/audit/audit-words.ts'
import type { EvidenceAnswer } from '../../../lib/protocol/audit.ts'
import { RowEvidence } from '../../../templates/audit/row-article.tsx'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { proposalHref } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { momentInWords } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'
import { REGISTER_WORDS as say } from '../words/register.ts'
import { REGISTER_PLACE } from './asked-register.ts'

/** One publication at an address of its own, which an auditor can keep and send. */
export function RowScreen({ commit }: { readonly commit: string }) {
  const { answer, again } = useAnswer<EvidenceAnswer>(`registro-riga?v=${commit}`)
  return (
    <>
      <a class="desk-back" href={REGISTER_PLACE}>
        {say.back}
      </a>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found row={answer.value} />}
    </>
  )
}

function Found({ row }: { readonly row: EvidenceAnswer }) {
  const { at, exceptions, kind, proposal, title } = row
  return (
    <>
      <Heading title={title}>{title}</Heading>
      <p>
        {KIND_WORDS[kind]} · <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time>
        {proposal !== null && (
          <>
            {' · '}
            <a href={proposalHref(proposal)}>{say.proposal}</a>
          </>
        )}
      </p>
      {exceptions.map(({ detail, level, meaning, name, sentence }, index) => (
        <p key={`${name} ${String(index)}`} class="desk-register-exception">
          <strong>{LEVEL_WORDS[level]}:</strong> {sentence} {detail && `${detail}. `}
          {meaning}
        </p>
      ))}
      <div class="desk-register-evidence">
        <RowEvidence row={row} />
      </div>
    </>
  )
}
