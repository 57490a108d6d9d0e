import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Rules } from '../../lib/access/rules.ts'
import type { Site } from '../../lib/model/sites.ts'
import { type Edit, indentAt, lastPlace, lineAfter, lineBefore, nameAdded, withEdits } from './edits.ts'

/** The group that reviews and publishes a site. */
export function editorsOf(key: string): string {
  return `urp-${key}`
}

/**
 * The text of `regole.yml` with one more municipality: it is a member, has a group that writes and approves its site (nobody
 * what they wrote themselves), an area on the intranet where the others have theirs, and a say in the rules as they have.
 */
export function addToRules(text: string, key: string, rules: Rules, sites: readonly Pick<Site, 'key' | 'tipo'>[]): string {
  const document = parseDocument(text, { schema: 'core' })
  const [members, groups, lines] = [document.get('members'), document.get('groups'), document.get('rules')]
  if (!isSeq(members) || !isMap(groups) || !isSeq(lines)) return text
  const group = editorsOf(key)
  return withEdits(text, [
    nameAdded(text, members, key),
    groupEdit(text, groups, group, key),
    ...ruleEdits(text, lines, key, rules, sites),
    ...lines.items.filter(isMap).filter((line) => line.get('path') === '/regole/').flatMap((line) => ['authors', 'approvers'].flatMap((right) => {
      const list = line.get(right)
      return isSeq(list) ? [nameAdded(text, list, group)] : []
    })),
  ])
}

function groupEdit(text: string, groups: YAMLMap, group: string, key: string): Edit {
  const row = `${group}: { of: ${key} }`
  const [first] = groups.items
  const end = groups.range?.[1] ?? text.length
  if (groups.flow) return { at: text.slice(0, end - 1).trimEnd().length, text: `${first ? ', ' : ''}${row}` }
  const at = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0
  return lineAfter(text, lastPlace(text, end), `${indentAt(text, at)}${row}`)
}

function ruleEdits(text: string, lines: YAMLSeq, key: string, rules: Rules, sites: readonly Pick<Site, 'key' | 'tipo'>[]): readonly Edit[] {
  const group = editorsOf(key)
  const site = `{ path: /${key}/, readers: [everyone], authors: [${group}], approvers: [${group}] }`
  if (lines.flow) return [{ at: text.slice(0, (lines.range?.[1] ?? text.length) - 1).trimEnd().length, text: `${lines.items.length > 0 ? ', ' : ''}${site}` }]
  const intranet = sites.find(({ tipo }) => tipo === 'intranet')?.key
  const area = intranet === undefined ? null : areaRule(key, intranet, rules)
  const places = lines.items.filter(isMap).map((line) => ({ path: String(line.get('path')), at: line.range?.[0] ?? 0, end: line.range?.[1] ?? 0 }))
  const [first] = places
  const begin = first ? text.slice(text.lastIndexOf('\n', first.at - 1) + 1, first.at) : '  - '
  const ofIntranet = places.filter(({ path }) => intranet !== undefined && path.startsWith(`/${intranet}/`))
  const [before, last] = [ofIntranet[0], places.at(-1)]
  const own = before ? lineBefore(text, before.at, `${begin}${site}`) : lineAfter(text, lastPlace(text, last?.end ?? text.length), `${begin}${site}`)
  const lastArea = ofIntranet.at(-1)
  return area && lastArea ? [own, lineAfter(text, lastPlace(text, lastArea.end), `${begin}${area}`)] : [own]
}

/** As the area of another municipality is read, with the one name in the place of the other; none where no other has one. */
function areaRule(key: string, intranet: string, { rules, members }: Rules): string | null {
  for (const member of members) {
    const readers = rules.find(({ path }) => path === `/${intranet}/${member}/`)?.readers
    if (readers?.includes(`staff-${member}`)) return `{ path: /${intranet}/${key}/, readers: [${readers.map((name) => (name === `staff-${member}` ? `staff-${key}` : name)).join(', ')}] }`
  }
  return null
}
