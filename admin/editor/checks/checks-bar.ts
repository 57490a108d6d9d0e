import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { TextChecksAnswer, TextToCheck } from '../../../lib/protocol/checks.ts'
import { ask } from '../ask.ts'
import { draftFiles } from '../form/draft-files.ts'
import { formNow, type OpenForm } from '../form/form-now.ts'
import { formPath, savedPath } from '../form/form-path.ts'
import { formText } from '../form/form-text.ts'
import { ChecksPanel } from './checks-panel.ts'

/** Where the page has room for them, below Decap: at any width, whichever pane is beside the form. */
const PLACE = 'controlli'
/** The hand must rest: a count that is read aloud at every word would stop the writing. */
const PAUSE_MS = 900

let root: Root | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let wanted: string | null = null

/** Checks what is in the form when the hand rests, and shows what was found; what was found before stays until then. */
export function followChecks(): void {
  formNow.watch(() => {
    clearTimeout(timer)
    if (formNow.now) timer = setTimeout(check, PAUSE_MS, formNow.now)
    else end()
  })
}

function check(form: OpenForm): void {
  const message = textToCheck(form)
  const key = JSON.stringify(message)
  if (!message || key === wanted) return
  wanted = key
  ask<TextChecksAnswer>('checks', message)
    .then((answer) => wanted === key && show(answer))
    // The text can be written without them; the next pause asks again.
    .catch(() => wanted === key && (wanted = null))
}

function textToCheck(form: OpenForm): TextToCheck | null {
  const path = formPath(form)
  if (!path) return null
  return { path, text: formText(form.entry), media: draftFiles(form.entry).map((file) => file.path), isNew: !savedPath(form.entry) }
}

function end(): void {
  wanted = null
  root?.render(null)
}

function show(answer: TextChecksAnswer): void {
  const place = document.getElementById(PLACE)
  if (!place) return
  root ??= createRoot(place)
  root.render(createElement(ChecksPanel, { answer }))
}
