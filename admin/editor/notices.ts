import type { ProposalAnswer } from '../../lib/protocol/cms.ts'
import { MINE } from './addresses.ts'
import { showNotes } from './notes/show-notes.ts'
import { NOTES_WORDS as notes } from './notes/words.ts'
import { BAR_WORDS as say } from './words.ts'

/** Where the page puts what Decap has no place for: above it, announced, and there until the person leaves the entry. */
const PLACE = 'avviso'

/** Why an entry cannot be opened. It stays: Decap only shows a wheel that turns. */
export function noticeFailure(sentence: string): void {
  const again = document.createElement('button')
  again.type = 'button'
  again.textContent = say.again
  again.addEventListener('click', () => location.reload())
  show('alert', 'errore', [paragraph(sentence), again])
}

export function noticeSent(sentence: string): void {
  show('status', 'fatto', [paragraph(sentence), closeButton()])
}

/** A confirmation has gone: where the button was there is nothing any more, so the focus comes here. */
export function noticeConfirmed(sentence: string): void {
  show('status', 'fatto', [paragraph(sentence), storyLink(), closeButton()])
  const box = document.querySelector<HTMLElement>(`#${PLACE} > *`)
  if (!box) return
  box.tabIndex = -1
  box.focus()
}

/** What the person should know of the proposal they opened: why it came back, or that the page is about to leave. */
export function noticeProposal({ status, removal, move, remarks, openNotes }: Pick<ProposalAnswer, 'status' | 'removal' | 'move' | 'remarks' | 'openNotes'>): void {
  const parts = [
    ...(removal ? [paragraph(say.removal)] : []),
    ...(move ? [paragraph(say.move)] : []),
    ...(status === 'draft' ? remarks.map(({ by, at, text }) => remark(say.sentBack(by, new Date(at)), text)) : []),
    ...(openNotes > 0 ? [paragraph(notes.toRead(openNotes)), readButton()] : []),
  ]
  if (parts.length > 0) show('status', 'nota', [...parts, storyLink()])
  else clearNoticeOfEntry()
}

export function clearNotice(): void {
  document.getElementById(PLACE)?.replaceChildren()
}

/** What was said of an entry goes when the person leaves it; what was sent for them stays until they have read it. */
export function clearNoticeOfEntry(): void {
  if (!document.querySelector(`#${PLACE} .avviso-fatto`)) clearNotice()
}

function show(role: 'alert' | 'status', look: string, parts: readonly HTMLElement[]): void {
  const box = document.createElement('div')
  box.className = `avviso avviso-${look}`
  box.setAttribute('role', role)
  box.append(...parts)
  document.getElementById(PLACE)?.replaceChildren(box)
}

function storyLink(): HTMLElement {
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = MINE
  link.textContent = say.mine
  line.append(link)
  return line
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

function remark(heading: string, text: string): HTMLElement {
  const quote = document.createElement('blockquote')
  const by = document.createElement('strong')
  by.textContent = heading
  quote.append(by, paragraph(text))
  return quote
}

function readButton(): HTMLElement {
  const read = document.createElement('button')
  read.type = 'button'
  read.textContent = notes.read
  read.addEventListener('click', showNotes)
  return read
}

function closeButton(): HTMLElement {
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = say.close
  close.addEventListener('click', clearNotice)
  return close
}
