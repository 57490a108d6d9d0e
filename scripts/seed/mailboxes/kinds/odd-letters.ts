import type { Desk } from '../desk.ts'
import { tinyPdf } from '../files/tiny-pdf.ts'
import { tinyPicture } from '../files/tiny-picture.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { SAMPLE_MAIL_WORDS as say } from '../words/others.ts'

/** What a mailbox must bear: a very long subject, a request of a receipt, pictures within the text, a look-alike, a fraud. */
export async function oddLetters(desk: Desk): Promise<readonly SampleLetter[]> {
  const [one, two] = [desk.pick(desk.colleagues), desk.pick(desk.colleagues)]
  const host = desk.own.email.slice(desk.own.email.lastIndexOf('@') + 1)
  const like = host.replace('.example', '-example.example')
  const picture = await tinyPicture(480, 300, '#8a3b12')
  const to = { name: desk.own.name, address: desk.own.email }
  const letter = (days: number, mail: SampleLetter['mail'] & object, flags: SampleLetter['flags'] = []): SampleLetter => ({ folder: 'INBOX', at: desk.daysAgo(days), flags, mail: Buffer.isBuffer(mail) ? mail : { to, ...mail } })
  const id = (email: string) => `<${desk.newId(email)}>`
  return [
    letter(1, { from: { name: one.name, address: one.email }, subject: say.longSubject, text: `${say.hello}\n${say.longSubject}.\n`, messageId: id(one.email) }),
    letter(3, { from: { name: two.name, address: two.email }, subject: say.receipt.subject, text: `${say.receipt.text}\n`, messageId: id(two.email), headers: { 'Disposition-Notification-To': `${two.name} <${two.email}>` }, attachments: [{ filename: say.receipt.file, contentType: 'application/pdf', content: tinyPdf([say.receipt.subject]) }] }, ['\\Flagged']),
    letter(0, { from: { name: one.name, address: one.email.replace(/@.*/, `@${like}`) }, replyTo: 'conferme@altrove.example', subject: say.lookAlike.subject, text: `${say.lookAlike.text}\n\n${one.name}\n`, messageId: id(`x@${like}`) }),
    letter(2, { from: { name: say.phishing.from(host), address: 'sicurezza@accesso-verifica.example' }, subject: say.phishing.subject, text: `${say.phishing.lead}\n\nhttps://accesso-verifica.example/entra\n`, html: `<p>${say.phishing.lead}</p><p><a href="https://accesso-verifica.example/entra">https://posta.${host}/entra</a></p>`, messageId: id('x@accesso-verifica.example'), attachments: [{ filename: say.phishing.file, contentType: 'text/html', content: say.phishing.fileText }] }),
    letter(4, {
      from: { name: two.name, address: two.email },
      subject: say.photos.subject,
      text: `${say.photos.text}\n`,
      html: `<p>${say.photos.text}</p><p><img src="cid:piazza@${host}" width="480" height="300" alt="${say.photos.alt}"></p>`,
      messageId: id(two.email),
      attachments: [
        { filename: say.photos.inText, contentType: 'image/png', content: picture, cid: `piazza@${host}` },
        { filename: say.photos.file, contentType: 'image/png', content: picture },
      ],
    }, ['\\Seen']),
  ]
}
