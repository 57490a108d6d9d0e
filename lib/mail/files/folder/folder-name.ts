import { FILE_MAIL_WORDS as say } from '../words.ts'

/** Octets of a name as it is written on the disk: most file systems take 255, with a dot before it. */
const OCTETS = 240
// What servers take for something else (RFC 3501 §5.1, §6.3.8), and controls.
const NOT_OF_A_NAME = /[/\\*%\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/u

/** Whether a folder may be called so. */
export function isFolderName(name: string): boolean {
  return name.trim() === name && name !== '' && !name.startsWith('.') && name.normalize('NFC') === name && !NOT_OF_A_NAME.test(name) && name.toUpperCase() !== say.inbox && writtenName(name).length <= OCTETS
}

/**
 * A name as it is written on the disk: plain letters, digits, blanks, `_` and `-` stay, every other octet of its UTF-8 is
 * `%` and its number. So no file system reads more or less into it, and no two names are one.
 */
export function writtenName(name: string): string {
  return Array.from(Buffer.from(name), (octet) => {
    const sign = String.fromCharCode(octet)
    return /[A-Za-z0-9 _-]/.test(sign) ? sign : `%${octet.toString(16).padStart(2, '0')}`
  }).join('')
}

/** The name that was written so; `null` for what this product did not write. */
export function nameWritten(written: string): string | null {
  const name = Buffer.from(written.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
  return isFolderName(name) && writtenName(name) === written ? name : null
}
