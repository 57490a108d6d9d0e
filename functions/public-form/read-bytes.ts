import { FormTooLargeProblem } from './form-too-large-problem.ts'

/**
 * The body of a request, of which no more than so many bytes are ever kept. What is too large is read to its end and
 * forgotten: a browser that is still sending does not read the answer.
 *
 * @throws {FormTooLargeProblem}
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength
    if (length <= most) kept.push(chunk)
    else kept.length = 0
  }
  if (length > most) throw new FormTooLargeProblem(most)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of kept) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

// Not every engine lets a body be walked with `for await`.
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    reader.releaseLock()
  }
}
