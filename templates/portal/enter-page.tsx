import { MailboxForm, type MailboxFormProps } from './mailbox-form.tsx'
import { PeopleDoors, type StartPerson } from './people-doors.tsx'
import { PortalLayout, type PortalProps } from './portal-layout.tsx'
import { LOG_IN_WORDS as say } from '../words/log-in.ts'

export interface EnterPageProps extends Omit<PortalProps, 'title' | 'children' | 'person'> {
  /** Words and address of the provider's button, where there is one. */
  readonly provider: { readonly name: string; readonly url: string } | null
  readonly mailbox: Omit<MailboxFormProps, 'next'> | null
  /** The demonstration's, where there is one. */
  readonly people: readonly StartPerson[]
  /** Where to go after entering: a path of this portal. */
  readonly next: string
}

/** The log-in: one section for each way to say who you are. */
export function EnterPage({ provider, mailbox, people, next, ...portal }: EnterPageProps) {
  const isFaulty = Boolean(mailbox?.fault)
  return (
    <PortalLayout {...portal} title={isFaulty ? `${say.faulty}${say.enter}` : say.enter}>
      <div class="rd-start">
        <h1>{say.enter}</h1>
        <p class="lead">{say.lead}</p>
        {!provider && !mailbox && people.length === 0 && <p class="alert alert-warning">{say.noWay}</p>}
        {(provider || mailbox) && (
          <div class="rd-ways">
            {provider && (
              <section class="rd-way" aria-labelledby="ente">
                <h2 id="ente">{say.provider}</h2>
                <p>{say.providerLead}</p>
                <a class="btn btn-primary" href={provider.url}>{say.withProvider(provider.name)}</a>
              </section>
            )}
            {mailbox && <MailboxForm {...mailbox} next={next} />}
          </div>
        )}
        {people.length > 0 && (
          <section aria-labelledby="persone">
            <h2 id="persone">{say.people}</h2>
            <p>{say.peopleLead}</p>
            <PeopleDoors people={people} next={next} />
          </section>
        )}
      </div>
    </PortalLayout>
  )
}
