import type { Part } from '../../lib/access/part.ts'
import type { Site } from '../../lib/model/sites.ts'
import { PeopleDoors, type StartPerson } from './people-doors.tsx'
import { PortalLayout, type PortalProps } from './portal-layout.tsx'
import { LOG_IN_WORDS } from '../words/log-in.ts'
import { START_PAGE_WORDS as say } from '../words/start.ts'

export interface StartPageProps extends Omit<PortalProps, 'title' | 'children' | 'person'> {
  readonly sites: readonly Site[]
  readonly people: readonly StartPerson[]
  /** Who is logged in, if anyone. */
  readonly current?: { readonly id: string; readonly name: string; readonly part: Part }
  readonly logout: string
  /** The box of the demonstration of who is logged in, where there is one. */
  readonly box?: string | null
  /** Where those who work here read their mail, where they can. */
  readonly mailbox?: string | null
}

/** The first page of the portal: a door to everything it has. */
export function StartPage({ sites, people, current, logout, box, mailbox, ...portal }: StartPageProps) {
  return (
    <PortalLayout {...portal} title={say.title} {...(current ? { person: { name: current.name, role: say.role[current.part], logout } } : {})}>
      <div class="rd-start">
        <div class="rd-hero">
          <h1>{say.heading}</h1>
          <p class="lead">{say.claim}</p>
        </div>

        <section aria-labelledby="siti">
          <h2 id="siti">{say.sites}</h2>
          <p>{say.sitesLead}</p>
          <ul class="rd-doors">
            {sites.map((site) => (
              <li key={site.key} class={`rd-door rd-door-${site.tipo}`}>
                {site.tipo === 'public' && <img src={`${site.base}${site.stemma.slice(1)}`} alt="" width="48" height="60" />}
                <h3><a href={site.base}>{site.nome}</a></h3>
                {site.motto && <p>{site.motto}</p>}
                <p class="rd-door-note">{site.tipo === 'public' ? say.publicSite : say.privateSite}</p>
              </li>
            ))}
          </ul>
        </section>

        <section aria-labelledby="lavoro">
          <h2 id="lavoro">{say.work}</h2>
          <ul class="rd-doors rd-doors-wide">
            <li class="rd-door"><h3><a href="/redazione/editor/">{say.editor}</a></h3><p>{say.editorLead}</p></li>
            <li class="rd-door"><h3><a href="/redazione/scrivania/">{say.desk}</a></h3><p>{say.deskLead}</p></li>
            {mailbox && <li class="rd-door"><h3><a href={mailbox}>{say.mailbox}</a></h3><p>{say.mailboxLead}</p></li>}
          </ul>
          {box && current && <p><a href={box}>{say.box}</a></p>}
        </section>

        {people.length > 0 && (
          <section aria-labelledby="persone">
            <h2 id="persone">{say.people}</h2>
            <p>{say.peopleLead}</p>
            <div class="rd-tour">
              <h3>{say.tour}</h3>
              <ol>{say.tourSteps.map((step) => <li key={step}>{step}</li>)}</ol>
            </div>
            <PeopleDoors people={people} next="/" current={current?.id} />
          </section>
        )}

        {current && (
          <section aria-labelledby="sessione">
            <h2 id="sessione">{LOG_IN_WORDS.everywhere}</h2>
            <p>{LOG_IN_WORDS.everywhereLead}</p>
            <form method="post" action={logout}><button class="btn btn-outline-primary" type="submit" name="ovunque" value="1">{LOG_IN_WORDS.leaveEverywhere}</button></form>
          </section>
        )}

        <footer class="rd-free">
          <p>{say.free} <a href={say.sourceUrl}>{say.source}</a> <a href="/licenze.txt">{say.licences}</a></p>
        </footer>
      </div>
    </PortalLayout>
  )
}
