import { createElement, type ReactElement, useEffect, useRef, useState } from 'react'
import type { PreviewAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import { draftFiles } from './form/draft-files.ts'
import { formPath } from './form/form-path.ts'
import { formText } from './form/form-text.ts'
import type { ImmutableMap } from './form/immutable-map.ts'
import { showPage } from './show-page.ts'
import { WORDS as say } from './words.ts'

interface Props {
  readonly entry: ImmutableMap
  readonly collection: ImmutableMap
}

const PAUSE_MS = 300

/**
 * The page as the site will show it, made by the server with the site's own templates.
 *
 * It stands in a frame whose sandbox lets no script run (no `allow-scripts`); `allow-same-origin` is there so that the
 * page can be changed in place, without losing where the reader was, and so that its images come with the session.
 */
export function PagePreview({ entry, collection }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null)
  const [failed, setFailed] = useState(false)
  const path = formPath({ entry, collection })
  const text = formText(entry)

  useEffect(() => {
    let wanted = true
    if (!path) return undefined
    const timer = setTimeout(() => {
      ask<PreviewAnswer>('preview', { path, text })
        .then(({ html }) => {
          if (wanted && frame.current && html) showPage(frame.current, html, newFiles(entry))
          if (wanted) setFailed(!html)
        })
        .catch(() => wanted && setFailed(true))
    }, PAUSE_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [path, text])

  const message = path ? failed && say.noPreview : say.previewNeedsOwner
  return createElement(
    'div',
    null,
    message ? createElement('p', { role: 'status', style: MESSAGE }, message) : null,
    createElement('iframe', { ref: frame, title: say.previewTitle, sandbox: 'allow-same-origin', srcDoc: '<!doctype html>', style: FRAME }),
  )
}

// Decap's pane is a document of its own, which our style sheet does not reach.
const FRAME = { position: 'fixed', inset: 0, inlineSize: '100%', blockSize: '100%', border: 0, background: '#fff' } as const
const MESSAGE = { position: 'fixed', insetInline: 0, insetBlockEnd: 0, zIndex: 1, margin: 0, padding: '0.75rem 1rem', background: '#fff4d6', color: '#17324d', font: '1rem sans-serif' } as const

/** Files that only the form has so far, or only the proposal: name in the page → address to show. */
function newFiles(entry: ImmutableMap): Map<string, string> {
  return new Map(draftFiles(entry).flatMap(({ path, url }) => (url ? [[path.replace(/^content\/[^/]+/, ''), url]] : [])))
}
