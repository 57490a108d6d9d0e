import type { Webmail } from '../../functions/services.ts'
import type { SmallPicture } from '../../lib/mail/compose/crest/signature-crest.ts'
import { CREST_WORDS } from '../../lib/mail/compose/crest/words.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { smallPicture } from './small-picture.ts'

/** The crests of the sites, small, each drawn once until it is another. One that cannot be had never keeps a message from leaving. */
export function openCrests({ forge, published }: Pick<Workplace, 'forge' | 'published'>): NonNullable<Webmail['crestOf']> {
  const drawn = new Map<string, { readonly oid: string; readonly picture: Promise<SmallPicture | null> }>()

  const pictureOf = (key: string, oid: string): Promise<SmallPicture | null> => {
    const known = drawn.get(key)
    if (known?.oid === oid) return known.picture
    const picture = forge.blob(oid).then(smallPicture)
    drawn.set(key, { oid, picture })
    return picture
  }

  return async (key) => {
    try {
      const { site: siteOf, files } = await published()
      const site = siteOf(key)
      const oid = site && files.find(({ path }) => path === `content/${key}${site.stemma}`)?.oid
      const picture = oid ? await pictureOf(key, oid) : null
      return site && picture ? { ...picture, alt: CREST_WORDS.alt(site.nome) } : null
    } catch {
      // Asked again for the next message.
      drawn.delete(key)
      return null
    }
  }
}
