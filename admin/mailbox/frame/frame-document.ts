import { FRAME_STYLE, FRAME_STYLE_HASH } from './frame-style.ts'

export interface FrameContents {
  /** Made safe twice: on the server and, just now, here. */
  readonly html: string
  /** Pictures of other hosts may be loaded, by the browser, without saying from where. */
  readonly remote: boolean
  readonly title: string
}

/**
 * The document a message is shown in: before anything of the message comes the policy under which it is read. It stands beside
 * the one of the page, which a `srcdoc` inherits: what either forbids is forbidden (HTML §7.1.9, CSP 3 §3.3).
 */
export function frameDocument({ html, remote, title }: FrameContents): string {
  return [
    '<!doctype html><html lang="it"><head>',
    `<meta http-equiv="Content-Security-Policy" content="${framePolicy(remote)}">`,
    '<meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">',
    `<base target="_blank"><title>${escaped(title)}</title><style>${FRAME_STYLE}</style></head>`,
    `<body><div class="messaggio">${html}</div></body></html>`,
  ].join('')
}

function framePolicy(remote: boolean): string {
  return [
    "default-src 'none'",
    `img-src data:${remote ? ' https:' : ''}`,
    `style-src-elem '${FRAME_STYLE_HASH}'`,
    "style-src-attr 'unsafe-inline'",
    "script-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
