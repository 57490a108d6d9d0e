import { withWindowsSigns } from './windows-signs.ts'

/** Reads octets of a charset; what they cannot mean becomes U+FFFD. */
export type Decode = (octets: Uint8Array) => string

/** Names programs write that the Encoding Standard does not list. */
const ALSO: Readonly<Record<string, string>> = { 'utf-8-sig': 'utf-8', cp932: 'shift_jis', cp936: 'gbk', cp949: 'euc-kr', cp950: 'big5', 'iso-8859-8-e': 'iso-8859-8', '8bit': 'utf-8', unicode: 'utf-8' }

/** What reads a charset. Of an unknown one the letters of ASCII are read, and `known` is false. */
export function decoderOf(charset: string | undefined): { readonly decode: Decode; readonly known: boolean } {
  const label = (/^[^\s(]*/.exec((charset ?? '').trim().toLowerCase())?.[0] ?? '').slice(0, 60) || 'utf-8'
  for (const name of [label, ALSO[label], label.replace(/^(?:x-|cs)/, ''), label.replaceAll('_', '-')]) {
    const decoder = name && decoderNamed(name)
    if (decoder) return { decode: decoder.encoding === 'windows-1252' ? windowsText : (octets) => decoder.decode(octets), known: true }
  }
  return { decode: windowsText, known: false }
}

/** Octets as letters of Windows-1252, which all octets are. */
export const windowsText: Decode = (octets) => withWindowsSigns(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1'))

function decoderNamed(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name)
  } catch {
    return null
  }
}
