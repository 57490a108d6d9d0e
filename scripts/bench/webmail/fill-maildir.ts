import { chownSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY = 86_400
const BEGAN = Date.UTC(2024, 0, 1) / 1000
const PEOPLE = ['Marta Campi', 'Luca Orsini', 'Chiara Landi', 'Aldo Rossetti', 'Giulia Neri']
const MATTERS = ['Bilancio di previsione', 'Sala consiliare', 'Ordinanza sul traffico', 'Verbale della riunione', 'Richiesta di patrocinio', 'Calendario scolastico']

/**
 * Fills a mailbox behind the server's back, which is a thousand times faster than by its door: a file a message, with the name
 * and the time the server looks at. Every third one answers the one before; every fifth has an attachment.
 */
export function fillMaildir(maildir: string, count: number, owner: { readonly uid: number; readonly gid: number }): void {
  for (const name of ['', 'new', 'cur', 'tmp']) mkdirSync(join(maildir, name), { recursive: true })
  for (let i = 0; i < count; i++) {
    const at = BEGAN + Math.floor((i / count) * 900 * DAY)
    const raw = Buffer.from(message(i, at))
    const path = join(maildir, 'cur', `${at}.M${i}.misura,S=${raw.length},W=${raw.length}:2,${i % 4 === 0 ? '' : 'S'}`)
    writeFileSync(path, raw)
    utimesSync(path, at, at)
  }
  for (const name of ['..', '', 'new', 'cur', 'tmp']) chownSync(join(maildir, name), owner.uid, owner.gid)
}

function message(i: number, at: number): string {
  const [name = '', matter = ''] = [PEOPLE[i % PEOPLE.length], MATTERS[i % MATTERS.length]]
  const answers = i % 3 === 1 ? `In-Reply-To: <m${i - 1}@prato.example>\r\nReferences: <m${i - 1}@prato.example>\r\n` : ''
  const head = `Return-Path: <${i}@prato.example>\r\nReceived: from posta.prato.example by posta.prato.example with LMTP id ${i}; ${new Date(at * 1000).toUTCString()}\r\nDate: ${new Date(at * 1000).toUTCString()}\r\nFrom: ${name} <${name.toLowerCase().replace(' ', '.')}@prato.example>\r\nTo: Elena Bassi <elena.bassi@prato.example>\r\nSubject: ${matter} ${i}\r\nMessage-ID: <m${i}@prato.example>\r\n${answers}MIME-Version: 1.0\r\n`
  const text = `Buongiorno,\r\nin merito a «${matter.toLowerCase()}» numero ${i} si allega quanto richiesto.\r\n`.repeat(4)
  if (i % 5 !== 0) return `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`
  return `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: application/pdf; name="foglio.pdf"\r\nContent-Disposition: attachment; filename="foglio.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n`
}
