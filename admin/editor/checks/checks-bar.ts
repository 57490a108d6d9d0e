import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { TextChecksAnswer, TextToCheck } from '../../../lib/protocol/checks.ts'
import { ask } from '../ask.ts'
import { ChecksPanel } from './checks-panel.ts'

/** Where the page has room for them, below Decap: at any width, whether the preview is shown or not. */
const PLACE = 'controlli'
/** The hand must rest: a count that is read aloud at every word would stop the writing. */
const PAUSE_MS = 900

let root: Root | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let wanted: string | null = null

/** Checks a text when the hand rests, and shows what was found; what was found before stays until then. */
export function followText(message: TextToCheck): void {
  clearTimeout(timer)
  const key = JSON.stringify(message)
  if (key === wanted) return
  wanted = key
  timer = setTimeout(() => {
    ask<TextChecksAnswer>('checks', message)
      .then((answer) => wanted === key && show(answer))
      // The text can be written without them; the next pause asks again.
      .catch(() => wanted === key && (wanted = null))
  }, PAUSE_MS)
}

/** Nothing is being written any more. */
export function endChecks(): void {
  clearTimeout(timer)
  wanted = null
  root?.render(null)
}

function show(answer: TextChecksAnswer): void {
  const place = document.getElementById(PLACE)
  if (!place) return
  root ??= createRoot(place)
  root.render(createElement(ChecksPanel, { answer }))
}
