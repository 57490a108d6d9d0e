import { PeopleDoors, type StartPerson } from './people-doors.tsx'
import { PortalLayout, type PortalProps } from './portal-layout.tsx'
import { START_PAGE_WORDS as say } from './words/start.ts'

interface EnterPageProps extends Omit<PortalProps, 'title' | 'children' | 'person'> {
  readonly people: readonly StartPerson[]
  readonly next: string
}

/** The log-in of the demonstration: who do you want to be. */
export function EnterPage({ people, next, ...portal }: EnterPageProps) {
  return (
    <PortalLayout {...portal} title={say.enter}>
      <div class="rd-start">
        <h1>{say.enter}</h1>
        <p class="lead">{say.enterLead}</p>
        <PeopleDoors people={people} next={next} />
      </div>
    </PortalLayout>
  )
}
