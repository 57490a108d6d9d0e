/** The beginning of some bytes, and all of them as if nobody had looked. */
export async function peeked(bytes: ReadableStream<Uint8Array>, octets: number): Promise<{ readonly beginning: Uint8Array; readonly bytes: ReadableStream<Uint8Array> }> {
  const reader = bytes.getReader()
  const seen: Uint8Array[] = []
  let length = 0
  while (length < octets) {
    const next = await reader.read()
    if (next.done) break
    seen.push(next.value)
    length += next.value.byteLength
  }
  const beginning = joined(seen, Math.min(length, octets))
  return {
    beginning,
    bytes: new ReadableStream<Uint8Array>({
      async pull(controller) {
        const kept = seen.shift()
        if (kept) return controller.enqueue(kept)
        const next = await reader.read()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: (reason) => reader.cancel(reason),
    }),
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - at), at)
    at = Math.min(length, at + chunk.byteLength)
  }
  return bytes
}
