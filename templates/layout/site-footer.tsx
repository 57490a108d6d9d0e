import type { IntranetSite, PublicSite } from '../../lib/model/sites.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { FOOTER_WORDS as say } from '../words/footer.ts'
import { helpLinks, legalLinks, type NamedLink } from './footer-links.ts'
import { navigationOf } from './navigation.ts'

export function Footer({ site }: { site: Queries }) {
  return (
    <footer class="it-footer" id="fondo">
      <div class="it-footer-main">
        <div class="container">
          <div class="it-brand-wrapper">
            <img class="rd-crest" src={href(site.site, site.site.stemma)} alt="" width="48" height="60" loading="lazy" />
            <p class="it-brand-title">{site.site.nome}</p>
          </div>
          <div class="row">{site.site.tipo === 'public' ? <PublicColumns site={site} body={site.site} /> : <IntranetColumns site={site} body={site.site} />}</div>
        </div>
      </div>
    </footer>
  )
}

function PublicColumns({ site, body }: { site: Queries; body: PublicSite }) {
  const help = helpLinks(site)
  return (
    <>
      <section class="col-lg-4">
        <h2 class="footer-heading-title">{say.contacts}</h2>
        <address>
          {body.nome}
          <br />
          {body.indirizzo}, {body.cap} {body.localita}
          <br />
          {say.taxCode} {body.codice_fiscale}
          <br />
          {say.phone} <a href={`tel:${body.telefono.replace(/ /g, '')}`}>{body.telefono}</a>
          <br />
          {say.email} <a href={`mailto:${body.email}`}>{body.email}</a>
          <br />
          {say.pec} <a href={`mailto:${body.pec}`}>{body.pec}</a>
        </address>
      </section>
      <Column title={say.navigation} links={[...sectionLinks(site), help.faq, help.assistance, help.appointment, help.disservice]} />
      <Column title={say.information} links={legalLinks(site, body)} />
    </>
  )
}

function IntranetColumns({ site, body }: { site: Queries; body: IntranetSite }) {
  const members = site.sites.filter((other) => other.tipo === 'public')
  return (
    <>
      <section class="col-lg-4">
        <h2 class="footer-heading-title">{say.contacts}</h2>
        <p><a href={`mailto:${body.email}`}>{say.internalHelp}</a></p>
      </section>
      <Column title={say.navigation} links={[...sectionLinks(site), { label: say.siteMap, url: href(body, '/mappa-del-sito/') }]} />
      <Column title={say.members} links={members.map((member) => ({ label: member.nome, url: member.base }))} />
    </>
  )
}

function sectionLinks(site: Queries): readonly NamedLink[] {
  return navigationOf(site).map(({ label, address }) => ({ label, url: href(site.site, address) }))
}

function Column({ title, links }: { title: string; links: readonly NamedLink[] }) {
  return (
    <section class="col-md-6 col-lg-4">
      <h2 class="footer-heading-title">{title}</h2>
      <ul class="footer-list">
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} data-element={link.element}>{link.label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
