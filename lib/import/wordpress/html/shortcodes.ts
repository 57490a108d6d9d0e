const KNOWN = new Set(['gallery', 'caption', 'embed', 'audio', 'video', 'playlist', 'wpforms', 'gravityform'])
/** Those whose insides are part of the text. */
const HOLDING = new Set(['caption', 'embed'])
// A name, and no more than 500 characters of attributes: never two openings within each other.
const CODE = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s[^[\]\n]{0,500})?)\/?\]/gi

/**
 * Takes the shortcodes of plugins out of a text: a caption and what embeds an address leave what they hold, the others are
 * told. Words in brackets that are no shortcode stay: «[vedi allegato]».
 *
 * @param tell told the name of each that was left behind
 */
export function withoutShortcodes(html: string, tell: (name: string) => void): string {
  const closed = new Set([...html.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/gi)].map(([, name = '']) => name.toLowerCase()))
  return html.replace(CODE, (whole: string, closing: string, written: string, attributes: string) => {
    const name = written.toLowerCase()
    const known = KNOWN.has(name) || closed.has(name) || /\s[\w-]+=/.test(attributes) || /^[a-z]+[_-][a-z0-9_-]+$/.test(name)
    if (!known) return whole
    if (closing === '' && !HOLDING.has(name)) tell(name)
    return ''
  })
}
