import { render } from 'preact'
import { frameDocument } from '../../../../admin/mailbox/frame/frame-document.ts'
import { MessageFrame } from '../../../../admin/mailbox/frame/message-frame.tsx'
import { trusted } from '../../../../admin/mailbox/frame/trusted.ts'

/** What stands between a message and the page, by which of it is taken away. */
export type Frames = 'as built' | 'no purifier' | 'no sandbox' | 'no frame policy' | 'bare'

const TITLE = 'Testo del messaggio'
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

/** Puts messages into frames, one a cell, in place of those before; tells of scripts that ran in any of them. */
function show(messages: readonly string[], frames: Frames, remote = false, images: Readonly<Record<string, string>> = {}): void {
  const place = document.getElementById('place')
  if (!place) throw new Error('no place')
  render(null, place)
  render(messages.map((html, i) => <div class="cell" key={i}>{frameOf(html, frames, remote, images)}</div>), place)
  if (frames !== 'no sandbox' && frames !== 'no frame policy') return
  // What the component made, made again without one layer of it.
  for (const built of place.querySelectorAll('iframe')) {
    const other = document.createElement('iframe')
    if (frames === 'no frame policy') other.setAttribute('sandbox', SANDBOX)
    other.srcdoc = trusted(frames === 'no frame policy' ? built.srcdoc.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '') : built.srcdoc)
    built.replaceWith(other)
  }
}

function frameOf(html: string, frames: Frames, remote: boolean, images: Readonly<Record<string, string>>) {
  if (frames === 'bare') return <iframe title={TITLE} srcdoc={trusted(html)} />
  if (frames === 'no purifier') return <iframe title={TITLE} sandbox={SANDBOX} srcdoc={trusted(frameDocument({ html, remote, title: TITLE }))} />
  return <MessageFrame html={html} images={images} remote={remote} title={TITLE} />
}

const ran: number[] = []
addEventListener('message', ({ data }) => ran.push(Number(data)))

Object.assign(globalThis, { show, ran })
