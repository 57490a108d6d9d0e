import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { NEWSLETTERS } from '../words/newsletters.ts'

/** Letters in HTML with pictures of other hosts, as lists send them (RFC 2919, RFC 8058). */
export function newsletters(desk: Desk): readonly SampleLetter[] {
  return NEWSLETTERS.flatMap((one, i) => [0, 1, 2].map((issue) => newsletter(desk, one, issue, 1 + i + issue * 14)))
}

function newsletter(desk: Desk, { from, host, subject, items }: (typeof NEWSLETTERS)[number], issue: number, days: number): SampleLetter {
  const list = items.map((item, n) => `<tr><td style="padding:12px 24px"><img src="https://img.${host}/numero/${issue}/${n}.jpg" width="120" height="80" alt=""> <a href="https://www.${host}/articoli/${issue}-${n}">${item}</a></td></tr>`).join('')
  return {
    folder: 'INBOX',
    at: desk.daysAgo(days),
    flags: days > 6 ? ['\\Seen'] : [],
    mail: {
      from: { name: from, address: `notizie@${host}` },
      to: desk.own.email,
      subject: `${subject} – n. ${40 - issue}`,
      text: `${items.map((item) => `– ${item}`).join('\n')}\n\nhttps://www.${host}/\n`,
      html: `<!doctype html><html><head><style>a{color:#06c}</style></head><body bgcolor="#f4f4f4"><table width="600" align="center" bgcolor="#ffffff"><tr><td style="padding:24px"><img src="https://img.${host}/testata.png" width="552" height="90" alt="${from}"><h1>${subject}</h1></td></tr>${list}</table><img src="https://traccia.${host}/aperta?id=${issue}" width="1" height="1" alt=""></body></html>`,
      messageId: `<${desk.newId(`notizie@${host}`)}>`,
      headers: { 'List-Id': `${from} <notizie.${host}>`, 'List-Unsubscribe': `<https://www.${host}/cancella>, <mailto:cancella@${host}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', Precedence: 'bulk' },
    },
  }
}
