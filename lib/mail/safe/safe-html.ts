import { serialize } from 'parse5'
import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html'
import { ALLOWED_TAGS, ALLOWED_VALUES } from './allowed-html.ts'
import { MARK, markLinks, unmarkLinks } from './mark-links.ts'
import { readHtml } from './read-html.ts'
import { safeAttributes } from './safe-attributes.ts'
import { contentId, type ImageSource, safeImage } from './safe-image.ts'
import { safeLink } from './safe-link.ts'
import { settled } from './settled.ts'
import { textOfHtml } from './text-of-html.ts'
import { tidyTree } from './tidy-tree.ts'
import { writtenOut } from './written-out.ts'

export interface SafeHtml {
  /** Pictures of other hosts in `data-src`, those of the message in `data-cid`. */
  readonly html: string
  /** It names pictures of other hosts. */
  readonly remoteImages: boolean
  /** There was more than is shown. */
  readonly cut: boolean
}

/**
 * HTML of a message, hostile until now, as it may be shown: a list of elements, attributes and values that are known, and nothing
 * else. It is the same when it is made safe again, and a browser reads it as it was read here.
 *
 * @param html as it came; of what is longer than 2 MB, of more than 40,000 elements or nested deeper than 250 the beginning is kept
 */
export function safeHtml(html: string): SafeHtml {
  let cut = false
  const once = (text: string): string => {
    const { body, cut: shortened } = readHtml(text)
    const lost = tidyTree(body)
    cut ||= shortened || lost
    unmarkLinks(body)
    markLinks(body)
    return sanitizeHtml(serialize(body), OPTIONS)
  }
  const safe = settled(html, once) ?? once(writtenOut(textOfHtml(html)))
  return { html: safe, remoteImages: /<img [^>]*data-src="/.test(safe), cut }
}

const link = (tagName: string, given: Attributes): Tag => {
  const href = safeLink(given.href ?? '')
  const attribs = safeAttributes(tagName, given)
  return { tagName, attribs: href === null ? attribs : { ...attribs, href, rel: 'noopener noreferrer nofollow', target: '_blank' } }
}

const image = (tagName: string, given: Attributes): Tag => {
  const source = sourceOf(given)
  return { tagName, attribs: { ...safeAttributes(tagName, given), ...(source && !isPixel(source, given) ? attributeFor(source) : {}) } }
}

const marked = (tagName: string, given: Attributes): Tag => {
  const host = given[MARK]
  return { tagName, attribs: { ...safeAttributes(tagName, given), ...(host === undefined ? {} : { [MARK]: host }) } }
}

function sourceOf(given: Attributes): ImageSource | null {
  if (given.src !== undefined) return safeImage(given.src)
  if (given['data-cid'] !== undefined) return contentId(given['data-cid'])
  return given['data-src'] === undefined ? null : safeImage(given['data-src'])
}

function attributeFor(source: ImageSource): Attributes {
  if (source.kind === 'part') return { 'data-cid': source.cid }
  return source.kind === 'remote' ? { 'data-src': source.url } : { src: source.url }
}

/** A picture of one dot tells its host that the mail was read, and shows nothing: it is not even offered. */
const isPixel = ({ kind }: ImageSource, { width = '', height = '' }: Attributes): boolean => kind === 'remote' && /^[01](?:px)?$/.test(width) && /^[01](?:px)?$/.test(height)

const OPTIONS: IOptions = {
  allowedTags: [...ALLOWED_TAGS],
  allowedAttributes: { '*': [...Object.keys(ALLOWED_VALUES), 'style'], a: ['href', 'rel', 'target'], img: ['src', 'data-src', 'data-cid'], small: [MARK] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  // Its own reader of styles needs a style sheet's parser for each: `safe-style.ts` writes them anew instead.
  parseStyleAttributes: false,
  // What is left of a picture that may not be shown and says nothing.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !['src', 'data-src', 'data-cid', 'alt'].some((name) => attribs[name] !== undefined && attribs[name] !== ''),
  transformTags: {
    ...Object.fromEntries(ALLOWED_TAGS.map((tag) => [tag, (tagName: string, given: Attributes): Tag => ({ tagName, attribs: safeAttributes(tagName, given) })])),
    a: link,
    img: image,
    small: marked,
  },
}
