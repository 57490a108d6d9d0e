import { useState } from 'preact/hooks'
import { KIND_WORDS, LEVEL_WORDS } from '../../../lib/model/audit/audit-words.ts'
import type { RegisterLine } from '../../../lib/protocol/audit.ts'
import { proposalHref } from '../route.ts'
import { momentInWords } from '../words/decide.ts'
import { Evidence } from './evidence.tsx'
import { REGISTER_WORDS as say } from '../words/register.ts'

/** A publication in a few lines; its whole evidence is asked for when somebody wants it. */
export function RegisterRow({ line }: { readonly line: RegisterLine }) {
  const [isOpen, setIsOpen] = useState(false)
  const { approvals, at, authors, commit, emergency, exceptions, kind, places, proposal, title } = line
  const approvers = approvals.filter(({ counts }) => counts).map(({ name }) => name)
  return (
    <li class="desk-published-line">
      <h3 class="desk-register-title">
        <span class="desk-kind">{KIND_WORDS[kind]}</span> {title}
      </h3>
      <p class="desk-published-when">
        <time dateTime={new Date(at).toISOString()}>{momentInWords(at)}</time> · {[...places.slice(0, 3), say.by(authors.map(({ name }) => name).join(', ')), proposal === null ? null : approvers.length > 0 ? say.approvedBy(approvers.join(', ')) : say.notApproved].filter(Boolean).join(' · ')}
      </p>
      {emergency && (
        <p>
          <strong>{say.urgent}</strong>: {emergency.reason} ({emergency.signed ? say.signedBy(emergency.signed.name) : say.notSigned})
        </p>
      )}
      {exceptions.map(({ level, name, sentence }, index) => (
        <p key={`${name} ${index}`} class="desk-register-exception">
          <strong>{LEVEL_WORDS[level]}:</strong> {sentence}
        </p>
      ))}
      <p class="desk-page-links">
        <button type="button" class="btn btn-link desk-register-open" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say.open}
          <span class="visually-hidden">{say.openOf(title)}</span>
        </button>
        {proposal !== null && (
          <a href={proposalHref(proposal)}>
            {say.proposal}
            <span class="visually-hidden">{say.openOf(title)}</span>
          </a>
        )}
      </p>
      {isOpen && <Evidence commit={commit} />}
    </li>
  )
}
