import type { ImageValue } from '../../lib/model/fields/field.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'

/** An image with its words; one that only decorates has none. `width` and `height` are its shape, not its size. */
export function Picture({ site, image, lazy = true }: { site: Queries; image: ImageValue; lazy?: boolean }) {
  return (
    <img
      class="img-fluid rd-picture"
      src={href(site.site, image.file)}
      alt={image.decorativa ? '' : (image.alt ?? '')}
      width="1200"
      height="675"
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
    />
  )
}
