import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'
import type { Site } from '../../lib/model/sites.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { absolute } from '../machines/absolute.ts'
import { href } from '../href.ts'
import { MANIFEST, SITE_FEED } from '../machines/addresses.ts'
import { styleAddress } from '../theme.ts'
import { WORDS } from '../words/it.ts'

export interface DocumentProps {
  readonly site: Site
  readonly assets: AssetManifest
  /** As in the window's title, the site's name after it. */
  readonly title: string
  readonly description?: string
  /** Address of the page rooted at the site, for the canonical link; left out where there is none. */
  readonly address?: string
  /** Not to be kept by search engines. */
  readonly robots?: 'noindex' | undefined
  /** What else the page says of itself to machines. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

/** What is around every page: language, title, styles, and the links that jump over the header. */
export function Document({ site, assets, title, description, address, robots, head, children }: DocumentProps) {
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.nome ? title : WORDS.titleOf(title, site.nome)}</title>
        {description && <meta name="description" content={description} />}
        {site.tipo === 'intranet' && <meta name="robots" content="noindex, nofollow" />}
        {site.tipo === 'public' && robots && <meta name="robots" content={robots} />}
        <meta name="theme-color" content={site.colore} />
        {address && site.tipo === 'public' && <link rel="canonical" href={absolute(site, address)} />}
        <link rel="stylesheet" href={href(site, styleAddress(site, assets))} />
        {assets.fonts.map((font) => <link key={font} rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href={href(site, `/${font}`)} />)}
        <link rel="icon" href={href(site, site.stemma)} type="image/svg+xml" />
        {site.tipo === 'public' && <link rel="alternate" type="application/atom+xml" title={WORDS.feedOf(site.nome)} href={href(site, SITE_FEED)} />}
        {site.tipo === 'public' && <link rel="manifest" href={href(site, MANIFEST)} />}
        {head}
      </head>
      <body class="rd-site">
        <div class="skiplinks">
          <a class="visually-hidden-focusable" href="#contenuto">{WORDS.skip}</a>
          <a class="visually-hidden-focusable" href="#fondo">{WORDS.skipFooter}</a>
        </div>
        {children}
      </body>
    </html>
  )
}

/** A whole page as the text of its file. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}\n`
}
