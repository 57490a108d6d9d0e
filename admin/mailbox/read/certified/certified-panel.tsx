import type { CertifiedSeen, MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { OpenNested } from '../nested/open-nested.tsx'
import { partHref, sourceHref } from '../part-href.ts'

interface Props {
  readonly seen: CertifiedSeen
  readonly message: Pick<MessageAnswer, 'line' | 'parts' | 'replyTo'>
}

/** Certified mail as what it is: which of its receipts, what it would prove, its facts as it tells them, and the original kept whole. */
export function CertifiedPanel({ seen, message: { line, parts, replyTo } }: Props) {
  const { certified: say } = READ_WORDS
  const { title, means } = say.kinds[seen.kind]
  const facts: readonly (readonly [string, string])[] = [
    [say.error, seen.error],
    [say.at, seen.at],
    [say.sender, seen.sender],
    [say.subject, seen.subject],
    [say.provider, seen.provider],
    [say.identifier, seen.identifier],
  ]
  const original = parts.find(({ id }) => id === seen.original)
  return (
    <section class={`letter-certified letter-certified-${seen.kind}`} aria-label={say.panel}>
      <p class="letter-certified-kind">{say.panel}</p>
      <h2>{title}</h2>
      <p>{means}</p>
      <p>{say.unchecked}</p>
      {seen.kind === 'message' && <p>{say.behalf(line.from[0]?.email ?? seen.provider, replyTo[0]?.email || seen.sender)}</p>}
      <dl class="letter-facts">
        {facts.filter(([, fact]) => fact !== '').map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
        {seen.recipients.length > 0 && (
          <div>
            <dt>{say.recipients}</dt>
            <dd>
              {seen.recipients.map(({ email, certified }) => (
                <span key={email} class="letter-person">{email} <span class="letter-soft">({certified ? say.certifiedBox : say.plainBox})</span></span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <div class="letter-buttons">
        {original?.shown === 'message' && <OpenNested refOf={line} part={original.id} label={say.original} />}
        <a href={sourceHref(line)} download={`${line.subject || 'messaggio'}.eml`}>{READ_WORDS.source.save}</a>
        {seen.original && <a href={partHref(line, seen.original)} download>{say.saveOriginal}</a>}
        {seen.certificate && <a href={partHref(line, seen.certificate)} download>{say.saveCertificate}</a>}
      </div>
    </section>
  )
}
