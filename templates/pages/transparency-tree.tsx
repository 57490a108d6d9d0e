import { TRANSPARENCY, type TransparencySection } from '../../lib/model/vocabularies/transparency.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { slugOf } from '../../lib/model/slug.ts'
import { href } from '../href.ts'
import { cardsInSection, sectionAddress } from '../gathered/transparency.ts'
import { TRANSPARENCY_WORDS as say } from '../words/transparency.ts'

/** The whole tree as the law orders it: sections, their parts, and how much there is in each. */
export function TransparencyTree({ site }: { site: Queries }) {
  return (
    <ul class="rd-tree">
      {TRANSPARENCY.map((section) => <Branch key={section.name} site={site} section={section} />)}
    </ul>
  )
}

function Branch({ site, section }: { site: Queries; section: TransparencySection }) {
  const address = href(site.site, sectionAddress(section))
  const count = cardsInSection(site, section).length
  return (
    <li>
      <h3 class="h6"><a href={address}>{section.name}</a>{count > 0 && <span class="rd-tree-count"> ({say.count(count)})</span>}</h3>
      {section.parts.length > 0 && (
        <ul>
          {section.parts.map(({ name }) => <li key={name}><a href={`${address}#${slugOf(name)}`}>{name}</a></li>)}
        </ul>
      )}
    </li>
  )
}
