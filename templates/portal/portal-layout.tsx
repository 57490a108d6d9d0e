import type { ComponentChildren } from 'preact'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { PORTAL_WORDS as say } from '../words/portal.ts'
import { WORDS } from '../words/it.ts'

export interface PortalLink {
  readonly label: string
  readonly url: string
}

export interface PortalProps {
  readonly assets: AssetManifest
  readonly title: string
  /** Who is logged in; without, no bar is shown. `logout` is posted to, for a log-out must not be a link. */
  readonly person?: { readonly name: string; readonly role: string; readonly logout: string }
  readonly links?: readonly PortalLink[]
  /** More style sheets or module scripts of the page, by address. */
  readonly styles?: readonly string[]
  readonly scripts?: readonly string[]
  readonly children: ComponentChildren
}

/** A drawing in the address itself: one request less, and none for a `/favicon.ico` that is not there. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#06c"/><path d="M8 9h16M8 16h16M8 23h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>')}`

/** A page of the portal: start page, log-in, desk, messages. Same look as the sites, no site's menu. */
export function PortalLayout({ assets, title, person, links = [], styles = [], scripts = [], children }: PortalProps) {
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{WORDS.titleOf(title, say.name)}</title>
        <link rel="icon" href={ICON} />
        {[`/${assets.portal}`, ...styles].map((style) => <link key={style} rel="stylesheet" href={style} />)}
        {scripts.map((script) => <script key={script} type="module" src={script} />)}
      </head>
      <body class="rd-portal">
        <div class="skiplinks"><a class="visually-hidden-focusable" href="#contenuto">{WORDS.skip}</a></div>
        <header class="it-header-wrapper">
          <div class="it-header-slim-wrapper">
            <div class="container it-header-slim-wrapper-content">
              <a class="navbar-brand" href="/">{say.name}</a>
              {person && <PersonBar {...person} />}
            </div>
          </div>
          {links.length > 0 && (
            <nav class="it-header-navbar-wrapper" aria-label={WORDS.menuLabel}>
              <div class="container">
                <ul class="navbar-nav">{links.map(({ label, url }) => <li key={url} class="nav-item"><a class="nav-link" href={url}>{label}</a></li>)}</ul>
              </div>
            </nav>
          )}
        </header>
        <main id="contenuto" class="container">{children}</main>
      </body>
    </html>
  )
}

function PersonBar({ name, role, logout }: NonNullable<PortalProps['person']>) {
  return (
    <div class="rd-person">
      <span><strong>{name}</strong> <span class="rd-role">{role}</span></span>
      <form method="post" action={logout}><button class="btn btn-sm btn-outline-light" type="submit">{say.logout}</button></form>
    </div>
  )
}
