import type { ImageValue } from '../../lib/model/fields/field.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { sourcesOf } from '../picture-sources.ts'

interface Props {
  readonly site: Queries
  readonly image: ImageValue
  /** How wide it is shown, as `sizes` of HTML wants it. */
  readonly sizes: string
  /** The first thing that is seen of its page. */
  readonly first?: boolean
}

/** The room kept for what could not be measured: the shape of the model's images. */
const SHAPE = { width: 1200, height: 675 }

/** An image with its words; one that only decorates has none. Lighter formats are offered first, what was loaded is always there. */
export function Picture({ site, image, sizes, first = false }: Props) {
  const found = site.media(image.file)
  const { width, height } = found?.shape ?? SHAPE
  const shown = (
    <img
      class="img-fluid rd-picture"
      src={href(site.site, image.file)}
      alt={image.decorativa ? '' : (image.alt ?? '')}
      width={width}
      height={height}
      loading={first ? undefined : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding="async"
    />
  )
  const sources = sourcesOf(site.site, image.file, found)
  if (sources.length === 0) return shown
  return (
    <picture>
      {sources.map(({ type, srcset }) => <source key={type} type={type} srcset={srcset} sizes={sizes} />)}
      {shown}
    </picture>
  )
}
