import { createElement, type ReactElement, useEffect, useRef, useState } from 'react'
import { fromEditorPath, readCollectionName } from '../../lib/model/decap/paths.ts'
import { formToText } from '../../lib/model/decap/text.ts'
import { writeEntryPath } from '../../lib/model/entry-path.ts'
import { slugOf } from '../../lib/model/slug.ts'
import type { PreviewAnswer } from '../../lib/protocol/cms.ts'
import { ask } from './ask.ts'
import { endChecks, followText } from './checks/checks-bar.ts'
import { showPage } from './show-page.ts'
import { WORDS as say } from './words.ts'

/** The immutable maps Decap passes to a preview template, as far as they are read here. */
interface ImmutableMap {
  get(key: string): unknown
  getIn(path: readonly string[]): unknown
  toJS(): Record<string, unknown>
}

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
  const path = previewPath(entry, collection)
  const text = formToText((entry.get('data') as ImmutableMap).toJS(), [])

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

  useEffect(() => {
    if (path) followText({ path, text, media: draftFiles(entry).map((file) => file.path), isNew: !fromEditorPath(String(entry.get('path') ?? '')) })
  }, [path, text])
  useEffect(() => endChecks, [])

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

// A page that has no address yet is shown under the one its title will give it.
function previewPath(entry: ImmutableMap, collection: ImmutableMap): string | null {
  const known = fromEditorPath(String(entry.get('path') ?? ''))
  if (known) return known
  const { site, type } = readCollectionName(String(collection.get('name'))) ?? { site: '', type: '' }
  const owner = String(entry.getIn(['data', 'ufficio']) ?? entry.getIn(['data', 'area']) ?? '')
  return owner === '' ? null : writeEntryPath({ site, type, owner, slug: slugOf(String(entry.getIn(['data', 'titolo']) ?? '')) || 'nuova' })
}

/** Files that only the form has so far, or only the proposal: name in the page → address to show. */
function newFiles(entry: ImmutableMap): Map<string, string> {
  return new Map(draftFiles(entry).flatMap(({ path, url }) => (url ? [[path.replace(/^content\/[^/]+/, ''), url]] : [])))
}

function draftFiles(entry: ImmutableMap): readonly { readonly path: string; readonly url?: string }[] {
  const files = (entry.get('mediaFiles') as { toJS(): { path: string; url?: string; draft?: boolean }[] } | undefined)?.toJS() ?? []
  return files.filter(({ draft }) => draft)
}
