import { useEffect } from 'preact/hooks'
import type { RegisterAnswer } from '../../../lib/protocol/audit.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { REGISTER_WORDS as say } from '../words/register.ts'
import { type AskedRegister, registerQuery } from './asked-register.ts'
import { DownloadLinks } from './download-links.tsx'
import { ExceptionList } from './exception-list.tsx'
import { PageLinks } from './page-links.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterRow } from './register-row.tsx'
import { useLast } from './use-last.ts'

/** Everything that went online, for auditors. */
export function RegisterScreen({ asked }: { readonly asked: AskedRegister }) {
  const isPeriod = asked.from <= asked.to
  const { answer, again } = useAnswer<RegisterAnswer>(`registro?${registerQuery(asked)}`)
  const value = answer?.ok ? answer.value : null
  const isMaking = value !== null && value.made < value.of
  useEffect(() => {
    if (isMaking) void again()
  }, [value])
  const last = useLast(value)
  return (
    <>
      <a class="desk-back" href="#/">
        {WORDS.proposal.back}
      </a>
      <Heading title={say.title}>{say.title}</Heading>
      <p>{say.intro}</p>
      <RegisterFilters asked={asked} choices={last?.choices ?? null} />
      {!isPeriod && <p role="alert">{say.wrongPeriod}</p>}
      {isPeriod && !answer && <p role="status">{WORDS.loading}</p>}
      {isPeriod && answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {isPeriod && value && <Found asked={asked} answer={value} isMaking={isMaking} />}
    </>
  )
}

function Found({ asked, answer, isMaking }: { readonly asked: AskedRegister; readonly answer: RegisterAnswer; readonly isMaking: boolean }) {
  const { emergencies, exceptions, found, lines, made, most, of, page, pages, withSigners } = answer
  return (
    <>
      {isMaking && (
        <p>
          <label class="desk-register-making">
            {say.making(made, of)}
            <progress value={made} max={of} />
          </label>
        </p>
      )}
      <p role="status">{isMaking ? '' : found === 0 ? say.none : say.found(found, emergencies)}</p>
      {!withSigners && <p class="desk-note">{say.noSigners}</p>}
      {!isMaking && found > 0 && <DownloadLinks asked={asked} isTooMany={found > most} most={most} />}
      {!isMaking && (found > 0 || exceptions.length > 0) && <ExceptionList exceptions={exceptions} />}
      {lines.length > 0 && (
        <section class="desk-section" aria-labelledby="registro-pubblicazioni">
          <h2 id="registro-pubblicazioni">{say.list}</h2>
          <ul class="desk-published" aria-label={say.list}>
            {lines.map((line) => (
              <RegisterRow key={line.commit} line={line} />
            ))}
          </ul>
          <PageLinks asked={asked} page={page} pages={pages} />
        </section>
      )}
    </>
  )
}
