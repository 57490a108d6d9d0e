import type { ImageValue } from '../../lib/model/fields/field.ts'
import type { PublicSite } from '../../lib/model/sites.ts'
import { absolute } from '../machines/absolute.ts'

interface Props {
  readonly site: PublicSite
  readonly title: string
  readonly description: string
  readonly address: string
  readonly image?: ImageValue | undefined
  readonly kind: 'website' | 'article'
}

/** What a page looks like where somebody shares it (Open Graph, https://ogp.me; the card of X reads the same). */
export function SocialMeta({ site, title, description, address, image, kind }: Props) {
  const shown = image && isRaster(image.file) ? image : undefined
  const alt = shown?.decorativa ? undefined : shown?.alt
  return (
    <>
      <meta property="og:type" content={kind} />
      <meta property="og:locale" content="it_IT" />
      <meta property="og:site_name" content={site.nome} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {/* Both are read away from the page: an address without its host would say nothing there. */}
      {site.url && <meta property="og:url" content={absolute(site, address)} />}
      {site.url && <meta property="og:image" content={absolute(site, shown?.file ?? site.stemma)} />}
      {site.url && alt && <meta property="og:image:alt" content={alt} />}
      <meta name="twitter:card" content={shown ? 'summary_large_image' : 'summary'} />
    </>
  )
}

function isRaster(file: string): boolean {
  return /\.(?:jpe?g|png|webp|gif)$/.test(file)
}
