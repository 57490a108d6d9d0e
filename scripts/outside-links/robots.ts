/** May this path be asked for, as the text of a `robots.txt` says it (RFC 9309) of everybody? The longest rule that fits counts. */
export function allowsPath(robots: string, path: string): boolean {
  const fitting = rulesForAll(robots.slice(0, 500_000)).filter(({ pattern }) => fits(pattern, path))
  const longest = fitting.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.isAllowed) - Number(a.isAllowed))[0]
  return longest?.isAllowed ?? true
}

interface PathRule {
  readonly pattern: string
  readonly isAllowed: boolean
}

function rulesForAll(text: string): PathRule[] {
  const found: PathRule[] = []
  let [isOurs, isNaming] = [false, false]
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line.slice(0, 2_000)) ?? []
    const name = key.toLowerCase()
    if (name === 'user-agent') {
      isOurs = (isNaming && isOurs) || value === '*'
      isNaming = true
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false
      if (isOurs && value !== '') found.push({ pattern: value, isAllowed: name === 'allow' })
    }
  }
  return found
}

/** `*` is anything, `$` at the end is the end. Part by part, so that no pattern of theirs takes time of ours. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [i, part] of parts.entries()) {
    if (isWhole && i === parts.length - 1) return path.length - part.length >= at && path.endsWith(part)
    const next = path.indexOf(part, at)
    if (next < 0) return false
    at = next + part.length
  }
  return !isWhole || at === path.length || parts.length > 0
}
