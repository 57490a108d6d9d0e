import { LOG_IN_WORDS as say } from '../words/log-in.ts'

export interface MailboxFormProps {
  /** The domains whose addresses may enter, sorted. */
  readonly domains: readonly string[]
  /** The address as it was typed, to be kept; the password never is. */
  readonly email: string
  /** Why the last try did not enter. */
  readonly fault: { readonly sentence: string; readonly remedy: string } | null
  readonly next: string
}

/** The log-in with the mailbox. No script: a password manager fills it, and the error takes the focus by itself. */
export function MailboxForm({ domains, email, fault, next }: MailboxFormProps) {
  const described = fault ? 'errore casella-dominio' : 'casella-dominio'
  const invalid = fault ? ({ 'aria-invalid': 'true' } as const) : {}
  return (
    <section class="rd-way" aria-labelledby="casella">
      <h2 id="casella">{say.mailbox}</h2>
      {fault && (
        <div id="errore" class="alert alert-danger" role="alert" tabIndex={-1} autofocus>
          <h3>{say.faultTitle}</h3>
          <p><a href="#casella-email">{fault.sentence}</a></p>
          <p>{fault.remedy}</p>
        </div>
      )}
      <p id="casella-uso">{say.mailboxLead}</p>
      <form method="post" action="/entra/casella">
        <input type="hidden" name="next" value={next} />
        <div class="form-group">
          <label for="casella-email">{say.email}</label>
          <div id="casella-dominio" class="form-text">{say.emailHint(domains)}</div>
          <input id="casella-email" class="form-control" type="email" name="email" value={email} autocomplete="username" autocapitalize="none" spellcheck={false} maxLength={254} required aria-describedby={described} {...invalid} />
        </div>
        <div class="form-group">
          <label for="casella-password">{say.password}</label>
          <input id="casella-password" class="form-control" type="password" name="password" autocomplete="current-password" maxLength={1000} required aria-describedby={fault ? 'errore casella-uso' : 'casella-uso'} {...invalid} />
        </div>
        <button class="btn btn-primary" type="submit">{say.submit}</button>
      </form>
    </section>
  )
}
