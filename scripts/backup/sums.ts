/** Paths of a copy, with `/`, and the SHA-256 of their bytes in hex. */
export type Sums = ReadonlyMap<string, string>

/** The text that `sha256sum -c` reads, sorted by path: whoever has the copy can verify it without this program. */
export function writeSums(sums: Sums): string {
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, sum]) => `${lineOf(path, sum)}\n`).join('')
}

/** The same, read back; `null` when a line is not one of them or a path is there twice: a manifest is understood whole or not at all. */
export function readSums(text: string): Sums | null {
  const sums = new Map<string, string>()
  if (!text.endsWith('\n')) return null
  for (const line of text.slice(0, -1).split('\n')) {
    const { escaped, sum, name = '' } = /^(?<escaped>\\?)(?<sum>[0-9a-f]{64}) {2}(?<name>.+)$/.exec(line)?.groups ?? {}
    const path = escaped ? name.replace(/\\([\\nr])/g, (_, letter: string) => UNESCAPED[letter] ?? '') : name
    if (sum === undefined || sums.has(path)) return null
    sums.set(path, sum)
  }
  return sums
}

const UNESCAPED: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' }

// A name with a line end or a backslash is written escaped, and its line says so first (coreutils, "cksum output modes").
function lineOf(path: string, sum: string): string {
  const name = path.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
  return `${name === path ? '' : '\\'}${sum}  ${name}`
}
