/** The octets of a stream from `first` to `last`, both included. What comes before is read and let go, what comes after is not asked for. */
export function pieceOf(bytes: ReadableStream<Uint8Array>, first: number, last: number): ReadableStream<Uint8Array> {
  const reader = bytes.getReader()
  let at = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        for (;;) {
          const next = await reader.read()
          if (next.done) return controller.close()
          const piece = next.value.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at))
          at += next.value.byteLength
          if (piece.byteLength > 0) controller.enqueue(piece)
          if (at > last) {
            await reader.cancel().catch(() => undefined)
            return controller.close()
          }
          if (piece.byteLength > 0) return
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/** How many octets there are: read, counted, and let go. */
export async function countOf(bytes: ReadableStream<Uint8Array>): Promise<number> {
  const reader = bytes.getReader()
  let octets = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) octets += next.value.byteLength
  return octets
}
