import { renderPage } from '../../templates/layout/document.tsx'
import { PortalLayout, type PortalProps } from '../../templates/portal/portal-layout.tsx'
import { DECIDE_WORDS } from './words/decide.ts'
import { WORDS } from './words/desk.ts'
import { RATINGS_WORDS } from './words/ratings.ts'
import { REGISTER_WORDS } from './words/register.ts'
import { REQUEST_WORDS } from './words/requests.ts'
import { STORY_WORDS } from './words/story.ts'

export interface DeskPageProps {
  readonly assets: PortalProps['assets']
  /** Addresses of the bundled script and style, rooted at the host. */
  readonly script: string
  readonly style: string
  readonly person: NonNullable<PortalProps['person']>
  /** Do they read the register, as auditors do? */
  readonly audits?: boolean
  /** Where the person reads their mail, where they can. */
  readonly mailbox?: string | null
}

const LINKS = [
  { label: WORDS.menu.review, url: '/redazione/scrivania/' },
  { label: DECIDE_WORDS.published.menu, url: '/redazione/scrivania/#/pubblicate' },
  { label: STORY_WORDS.mine.menu, url: '/redazione/scrivania/#/mie' },
  { label: RATINGS_WORDS.menu, url: '/redazione/scrivania/#/valutazioni' },
  { label: REQUEST_WORDS.menu, url: '/redazione/scrivania/#/richieste' },
  { label: WORDS.menu.rules, url: '/redazione/scrivania/#/regole' },
  { label: WORDS.menu.write, url: '/redazione/editor/' },
]

const REGISTER = { label: REGISTER_WORDS.menu, url: '/redazione/scrivania/#/registro' }

/** The HTML document of the desk, served with `DESK_POLICY` to a person who is logged in; its script fills `#scrivania`. */
export function deskPage({ assets, script, style, person, audits = false, mailbox }: DeskPageProps): string {
  return renderPage(
    <PortalLayout assets={assets} title={WORDS.desk} person={person} links={[...LINKS, ...(audits ? [REGISTER] : []), ...(mailbox ? [{ label: WORDS.menu.mail, url: mailbox }] : [])]} styles={[style]} scripts={[script]}>
      <div id="scrivania" class="desk">
        <p>{WORDS.loading}</p>
        <noscript>{WORDS.needsScript}</noscript>
      </div>
    </PortalLayout>,
  )
}
