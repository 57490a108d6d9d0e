/** Reads CSV by the grammar of RFC 4180, section 2, and throws for anything that it does not allow. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  const field = (): string => {
    if (text[at] !== '"') {
      const [plain = ''] = /^[^",\r\n]*/.exec(text.slice(at)) ?? []
      at += plain.length
      return plain
    }
    const [whole] = /^"(?:[^"]|"")*"/.exec(text.slice(at)) ?? []
    if (whole === undefined) throw new RangeError(`a quote that does not end, at ${at}`)
    at += whole.length
    return whole.slice(1, -1).replaceAll('""', '"')
  }
  while (at < text.length) {
    const record = [field()]
    while (text[at] === ',') {
      at += 1
      record.push(field())
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new RangeError(`a record that does not end in CRLF, at ${at}`)
    at += 2
    records.push(record)
  }
  return records
}
