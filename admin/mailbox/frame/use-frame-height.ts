import { type RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { FRAME_STYLE } from './frame-style.ts'
import { shapeOf } from './shape-of.ts'

const UNTIL_KNOWN = 240
/** Higher ones scroll within: a picture of such a height is more than some machines can hold. */
const HIGHEST = 20_000
/** A bar for scrolling sideways takes room from what is shown. */
const SCROLL_BAR = 20

/**
 * How high a message's frame has to be for nothing in it to scroll, in pixels. Nobody can look into the frame, nor can anything in
 * it tell: it has no origin and no scripts. So its shape is laid out beside it, unseen, at the same width and with the same style.
 *
 * @param place where the shape is kept, as wide as the frame
 */
export function useFrameHeight(place: RefObject<HTMLElement | null>, message: DocumentFragment): number {
  const [height, setHeight] = useState(UNTIL_KNOWN)
  useEffect(() => {
    const host = place.current
    // Safari before 16.4 has no sheets of a shadow tree's own: there the frame scrolls within.
    if (!host || !('adoptedStyleSheets' in host.ownerDocument)) return
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    const body = document.createElement('body')
    const shape = shapeOf(message)
    body.append(shape)
    root.adoptedStyleSheets = [frameSheet()]
    root.replaceChildren(body)
    const measured = new ResizeObserver(() => {
      const needed = body.offsetHeight + (shape.scrollWidth > shape.clientWidth ? SCROLL_BAR : 0)
      setHeight(Math.min(HIGHEST, Math.ceil(needed)))
    })
    measured.observe(body)
    return () => measured.disconnect()
  }, [message])
  return height
}

function frameSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  // What a browser's own sheet and the page leave to a shadow tree is taken back first.
  sheet.replaceSync(`:host{all:initial;display:block;position:absolute;inset:0 0 auto;height:0;overflow:hidden;visibility:hidden;contain:strict}\n${FRAME_STYLE}`)
  return sheet
}
