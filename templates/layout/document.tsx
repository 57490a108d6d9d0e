import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { VNode } from 'preact'
import type { Site } from '../../lib/model/sites.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { href } from '../href.ts'
import { themeAddress } from '../theme.ts'
import { WORDS } from '../words/it.ts'

export interface DocumentProps {
  readonly site: Site
  readonly assets: AssetManifest
  /** As in the window's title, the site's name after it. */
  readonly title: string
  readonly description?: string
  /** Address of the page rooted at the site, for the canonical link; left out where there is none. */
  readonly address?: string
  readonly children: ComponentChildren
}

/** What is around every page: language, title, styles, and the links that jump over the header. */
export function Document({ site, assets, title, description, address, children }: DocumentProps) {
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.nome ? title : WORDS.titleOf(title, site.nome)}</title>
        {description && <meta name="description" content={description} />}
        {site.tipo === 'intranet' && <meta name="robots" content="noindex, nofollow" />}
        {address && site.tipo === 'public' && <link rel="canonical" href={href(site, address)} />}
        <link rel="stylesheet" href={href(site, `/${assets.style}`)} />
        <link rel="stylesheet" href={href(site, themeAddress(site, assets))} />
        <link rel="icon" href={href(site, site.stemma)} type="image/svg+xml" />
        {site.tipo === 'public' && <link rel="alternate" type="application/atom+xml" title={WORDS.feedOf(site.nome)} href={href(site, '/novita.xml')} />}
      </head>
      <body>
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
