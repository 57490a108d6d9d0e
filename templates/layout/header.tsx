import type { Queries } from '../../lib/site/queries.ts'
import { SEARCH_ADDRESS } from '../../lib/site/search-address.ts'
import { Icon } from '../components/icon.tsx'
import { href } from '../href.ts'
import { HeaderSearch } from '../search/header-search.tsx'
import { WORDS } from '../words/it.ts'
import type { NavigationItem } from './navigation.ts'
import { navigationOf, secondaryNavigationOf } from './navigation.ts'

/** The three bands of the national model: region, crest and name, menu. Same on every page; nothing needs a script. */
export function Header({ site, address }: { site: Queries; address: string }) {
  return (
    <header class="it-header-wrapper">
      <SlimHeader site={site} />
      <div class="it-nav-wrapper">
        <div class="it-header-center-wrapper">
          <div class="container it-header-center-content-wrapper">
            <div class="it-brand-wrapper">
              <a href={href(site.site, '/')}>
                <img class="rd-crest" src={href(site.site, site.site.stemma)} alt="" width="48" height="60" />
                <span class="it-brand-text">
                  <span class="it-brand-title">{site.site.nome}</span>
                  {site.site.motto && <span class="it-brand-tagline">{site.site.motto}</span>}
                </span>
                <span class="visually-hidden">{WORDS.goHome}</span>
              </a>
            </div>
            {site.site.tipo === 'public' && address !== SEARCH_ADDRESS && <HeaderSearch site={site} />}
            {site.site.tipo === 'intranet' && (
              <a class="it-search-wrapper" href={href(site.site, '/mappa-del-sito/')}>
                <span>{WORDS.search}</span>
                <span class="rounded-icon"><Icon site={site} name="search" /></span>
              </a>
            )}
          </div>
        </div>
        <Menu site={site} address={address} />
      </div>
    </header>
  )
}

function SlimHeader({ site: { site, sites } }: { site: Queries }) {
  const members = sites.filter((other) => other.tipo === 'public')
  return (
    <div class="it-header-slim-wrapper">
      <div class="container it-header-slim-wrapper-content">
        {site.tipo === 'public' ? (
          <a class="navbar-brand" href={site.regione.url}>
            {site.regione.nome}
            <span class="visually-hidden"> {WORDS.newSite}</span>
          </a>
        ) : (
          <>
            <ul class="nav">
              {members.map((member) => (
                <li key={member.key}>
                  <a class="nav-link" href={member.base}>{member.nome}</a>
                </li>
              ))}
            </ul>
            {site.portale && <StaffTools portal={site.portale} />}
          </>
        )}
      </div>
    </div>
  )
}

/** What staff work with, from wherever they read. */
function StaffTools({ portal }: { portal: string }) {
  return (
    <nav aria-label={WORDS.staffTools.label}>
      <ul class="nav">
        {WORDS.staffTools.links.map(({ title, path }) => (
          <li key={path}>
            <a class="nav-link" href={`${portal}${path}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// On a phone the menu is a <details>: it opens and closes by keyboard and touch without a script. On a wide
// screen the style sheet shows the list and hides the summary, which is why the list stands outside of it.
function Menu({ site, address }: { site: Queries; address: string }) {
  return (
    <div class="it-header-navbar-wrapper">
      <div class="container">
        <details class="rd-menu">
          <summary class="custom-navbar-toggler"><Icon site={site} name="burger" /> {WORDS.menu}</summary>
          <MenuLists site={site} address={address} />
        </details>
        <div class="rd-menu-wide"><MenuLists site={site} address={address} wide /></div>
      </div>
    </div>
  )
}

function MenuLists({ site, address, wide = false }: { site: Queries; address: string; wide?: boolean }) {
  return (
    <nav class="navbar" aria-label={WORDS.menuLabel}>
      <ul class="navbar-nav" data-element={wide ? 'main-navigation' : undefined}>
        {navigationOf(site).map((item) => <MenuItem key={item.address} site={site} item={item} address={address} wide={wide} />)}
      </ul>
      <ul class="navbar-nav navbar-secondary">
        {secondaryNavigationOf(site).map((item) => <MenuItem key={item.address} site={site} item={item} address={address} wide={wide} />)}
      </ul>
    </nav>
  )
}

function MenuItem({ site, item, address, wide }: { site: Queries; item: NavigationItem; address: string; wide: boolean }) {
  const active = address.startsWith(item.address)
  return (
    <li class="nav-item">
      <a
        class={active ? 'nav-link active' : 'nav-link'}
        href={href(site.site, item.address)}
        aria-current={address === item.address ? 'page' : active ? 'true' : undefined}
        data-element={wide ? item.element : undefined}
      >
        {item.label}
      </a>
    </li>
  )
}
