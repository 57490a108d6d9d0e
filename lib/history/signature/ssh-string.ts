/** Joins byte strings as SSH writes them, each after its length in four bytes (RFC 4251, section 5). */
export function sshStrings(...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part)
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}

/** Takes byte strings off, one after the other; throws `RangeError` where there is less than the length says. */
export class SshReader {
  #rest: Buffer

  constructor(bytes: Uint8Array) {
    this.#rest = Buffer.from(bytes)
  }

  get isAtEnd(): boolean {
    return this.#rest.length === 0
  }

  bytes(length: number): Buffer {
    if (length > this.#rest.length) throw new RangeError('an SSH message ends before it should')
    const taken = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    return taken
  }

  number(): number {
    return this.bytes(4).readUInt32BE()
  }

  string(): Buffer {
    return this.bytes(this.number())
  }
}
