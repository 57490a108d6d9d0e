import { renderPage } from '../../templates/layout/document.tsx'
import { PortalLayout, type PortalProps } from '../../templates/portal/portal-layout.tsx'
import { SHELL_WORDS as say } from './words/shell.ts'

export interface MailboxPageProps {
  readonly assets: PortalProps['assets']
  /** Addresses of the bundled script and style, rooted at the host. */
  readonly script: string
  readonly style: string
  readonly person: NonNullable<PortalProps['person']>
}

/** The HTML document of the mailbox, served at `/posta/` with `MAILBOX_POLICY` to a person who is logged in; its script fills `#posta`. */
export function mailboxPage({ assets, script, style, person }: MailboxPageProps): string {
  return renderPage(
    <PortalLayout assets={assets} title={say.title} person={person} links={say.tools} styles={[style]} scripts={[script]}>
      <div id="posta" class="mailbox">
        <p class="mailbox-opening">{say.loading}</p>
        <noscript>{say.needsScript}</noscript>
      </div>
    </PortalLayout>,
  )
}
