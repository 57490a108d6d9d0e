/** A file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Buffer
}

/** An archive whose files are stored as they are (PKWARE APPNOTE 4.3), dated 1 January 2026. */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const common = commonFields(name, bytes)
    const local = Buffer.concat([u32(0x04034b50), common, Buffer.from(name), bytes])
    central.push(Buffer.concat([u32(0x02014b50), u16(20), common, u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(directory.length), u32(offset), u16(0)])
  return Buffer.concat([...locals, directory, end])
}

function commonFields(name: string, bytes: Buffer): Buffer {
  const date = ((2026 - 1980) << 9) | (1 << 5) | 1
  return Buffer.concat([u16(20), u16(0), u16(0), u16(0), u16(date), u32(crc32(bytes)), u32(bytes.length), u32(bytes.length), u16(Buffer.byteLength(name)), u16(0)])
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const octet of bytes) crc = (TABLE[(crc ^ octet) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function u16(value: number): Buffer {
  const field = Buffer.alloc(2)
  field.writeUInt16LE(value)
  return field
}

function u32(value: number): Buffer {
  const field = Buffer.alloc(4)
  field.writeUInt32LE(value)
  return field
}
