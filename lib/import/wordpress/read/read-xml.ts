import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { UnreadableExportProblem } from '../problems/unreadable-export-problem.ts'
import { MOST_DEPTH } from './limits.ts'

/** Elements there may be more than one of. */
const MANY = new Set(['item', 'category', 'wp:postmeta', 'wp:comment', 'wp:commentmeta', 'wp:author', 'wp:category', 'wp:tag', 'wp:term', 'wp:termmeta'])

// Values stay the text they are, and of entities only XML's own five and character references are read: there is no DTD that
// could declare others (cut-export.ts).
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MOST_DEPTH,
  processEntities: { enabled: true, maxEntityCount: 0 },
  isArray: (name) => MANY.has(name),
})

/**
 * A whole element as an object of strings and lists; nothing of it is believed yet.
 *
 * @throws {UnreadableExportProblem}
 */
export function readXml(text: string): unknown {
  try {
    if (XMLValidator.validate(text) !== true) throw new UnreadableExportProblem('not-xml')
    return parser.parse(text)
  } catch (error) {
    throw error instanceof UnreadableExportProblem ? error : new UnreadableExportProblem('not-xml')
  }
}
