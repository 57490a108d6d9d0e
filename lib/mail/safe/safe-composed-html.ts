import { serialize } from 'parse5'
import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html'
import { ALLOWED_TAGS, ALLOWED_VALUES } from './allowed-html.ts'
import { cidAddress } from './cid-address.ts'
import { unmarkLinks } from './mark-links.ts'
import { readHtml } from './read-html.ts'
import { safeAttributes } from './safe-attributes.ts'
import { contentId, type ImageSource, safeImage } from './safe-image.ts'
import { safeLink } from './safe-link.ts'
import { settled } from './settled.ts'
import { textOfHtml } from './text-of-html.ts'
import { tidyTree } from './tidy-tree.ts'
import { writtenOut } from './written-out.ts'

/**
 * HTML that somebody wrote here, as it may leave: what they quote may be hostile, and those who get it must not meet it with our
 * name on it. Pictures are where mail has them again, and what the product wrote into what is quoted is taken out.
 */
export function safeComposedHtml(html: string): string {
  return settled(html, once) ?? once(writtenOut(textOfHtml(html)))
}

function once(html: string): string {
  const { body } = readHtml(html)
  tidyTree(body)
  unmarkLinks(body)
  return sanitizeHtml(serialize(body), OPTIONS)
}

const link = (tagName: string, given: Attributes): Tag => {
  const href = safeLink(given.href ?? '')
  return { tagName, attribs: href === null ? safeAttributes(tagName, given) : { ...safeAttributes(tagName, given), href } }
}

const image = (tagName: string, given: Attributes): Tag => {
  const source = given['data-cid'] === undefined ? safeImage(given.src ?? given['data-src'] ?? '') : contentId(given['data-cid'])
  return { tagName, attribs: source === null ? safeAttributes(tagName, given) : { ...safeAttributes(tagName, given), src: addressOf(source) } }
}

const addressOf = (source: ImageSource): string => (source.kind === 'part' ? cidAddress(source.cid) : source.url)

const OPTIONS: IOptions = {
  allowedTags: [...ALLOWED_TAGS],
  allowedAttributes: { '*': [...Object.keys(ALLOWED_VALUES), 'style'], a: ['href'], img: ['src'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https', 'data', 'cid'] },
  allowProtocolRelative: false,
  parseStyleAttributes: false,
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs.src === undefined && !attribs.alt,
  transformTags: {
    ...Object.fromEntries(ALLOWED_TAGS.map((tag) => [tag, (tagName: string, given: Attributes): Tag => ({ tagName, attribs: safeAttributes(tagName, given) })])),
    a: link,
    img: image,
  },
}
