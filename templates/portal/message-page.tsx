import { PortalLayout, type PortalLink, type PortalProps } from './portal-layout.tsx'

export interface Message {
  readonly title: string
  /** One sentence: what happened. */
  readonly sentence: string
  /** What to do next; may be empty. */
  readonly remedy: string
  readonly actions?: readonly PortalLink[]
}

/** A page that only says something: an error, a refusal, a confirmation. */
export function MessagePage({ message, ...portal }: Omit<PortalProps, 'title' | 'children'> & { readonly message: Message }) {
  const { title, sentence, remedy, actions = [] } = message
  return (
    <PortalLayout {...portal} title={title}>
      <div class="rd-message">
        <h1>{title}</h1>
        <p class="lead">{sentence}</p>
        {remedy && <p>{remedy}</p>}
        {actions.length > 0 && (
          <p class="rd-actions">
            {actions.map(({ label, url }, i) => <a key={url} class={i === 0 ? 'btn btn-primary' : 'btn btn-outline-primary'} href={url}>{label}</a>)}
          </p>
        )}
      </div>
    </PortalLayout>
  )
}
