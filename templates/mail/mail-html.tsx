import { renderToString } from 'preact-render-to-string'
import type { MailLine, MailMessage } from './mail-message.ts'

// Mail programs take styles from the element and from nowhere else; no picture is loaded from anywhere.
const STYLE = {
  body: 'margin:0;padding:24px 16px;background:#f5f6f8;color:#17324d;font:16px/1.5 Arial,sans-serif',
  page: 'max-width:600px;margin:0 auto;padding:24px;background:#fff;border-top:4px solid #06c',
  heading: 'margin:24px 0 8px;font-size:18px;line-height:1.3',
  line: 'margin:0 0 20px',
  quote: 'margin:8px 0;padding:8px 12px;border-left:4px solid #b1b9c7;background:#f5f6f8;white-space:pre-line',
  button: 'display:inline-block;margin-top:4px;padding:8px 16px;border-radius:4px;background:#06c;color:#fff;font-weight:bold;text-decoration:none',
  foot: 'margin:24px 0 0;padding-top:16px;border-top:1px solid #d9dadb;color:#455a64;font-size:14px',
  link: 'color:#06c',
} as const

/** A mail as HTML, saying all that its text says. */
export function mailHtml(message: MailMessage): string {
  return `<!DOCTYPE html>\n${renderToString(<MailPage message={message} />)}\n`
}

function MailPage({ message: { subject, greeting, groups, closing, links } }: { readonly message: MailMessage }) {
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style={STYLE.body}>
        <div style={STYLE.page}>
          <p style={STYLE.line}>{greeting}</p>
          {groups.map(({ heading, lines }) => (
            <div key={heading}>
              {heading && <h2 style={STYLE.heading}>{heading}</h2>}
              {lines.map((line) => <Line key={line.link.url + line.reason} line={line} />)}
            </div>
          ))}
          <div style={STYLE.foot}>
            {closing.map((sentence) => <p key={sentence} style="margin:0 0 8px">{sentence}</p>)}
            {links.map(({ label, url }) => <p key={url} style="margin:0 0 8px"><a style={STYLE.link} href={url}>{label}</a></p>)}
          </div>
        </div>
      </body>
    </html>
  )
}

function Line({ line: { reason, quote, link } }: { readonly line: MailLine }) {
  return (
    <div style={STYLE.line}>
      <p style="margin:0"><strong>{reason}</strong></p>
      {quote && <blockquote style={STYLE.quote}>{quote}</blockquote>}
      <a style={STYLE.button} href={link.url}>{link.label}</a>
    </div>
  )
}
