/** Is this the name of an output that is being written? It gets its own name when it is whole (`scripts/server/write-outputs.ts`). */
export function isHalfWritten(file: string): boolean {
  return /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$/.test(file)
}
