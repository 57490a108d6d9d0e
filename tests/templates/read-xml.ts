/** An element of an XML document: its name, its attributes, its text, what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const TOKEN = /<\?xml [^?<>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|[^<>]+/gy
const REFERENCE = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(lt|gt|amp|quot|apos));|&/g
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads a document as XML 1.0 says it must be read: anything not well-formed is an error. The part of XML that sites write: no DTD, no CDATA, no comments. */
export function readXml(document: string): XmlElement {
  if (!CHARACTERS.test(document)) throw new Error('a character XML has no place for')
  type Open = { name: string; attributes: Map<string, string>; children: XmlElement[]; text: string }
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' }
  const stack = [root]
  TOKEN.lastIndex = 0
  let at = 0
  for (let token = TOKEN.exec(document); token; token = TOKEN.exec(document)) {
    const top = stack.at(-1) as Open
    const [whole, closing, name = '', attributes = '', empty] = token
    if (whole.startsWith('<?') && at !== 0) throw new Error('a declaration inside the document')
    at = TOKEN.lastIndex
    if (whole.startsWith('<?')) continue
    if (!whole.startsWith('<')) top.text += unescaped(whole)
    else if (closing) {
      if (top.name !== name || stack.length === 1) throw new Error(`</${name}> closes <${top.name}>`)
      stack.pop()
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' }
      top.children.push(element)
      if (!empty) stack.push(element)
    }
  }
  const [only] = root.children
  if (at !== document.length || stack.length !== 1 || !only || root.children.length !== 1 || root.text.trim() !== '') throw new Error(`not one whole element at ${at}`)
  return only
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`${name} twice`)
    found.set(name, unescaped(value))
  }
  return found
}

function unescaped(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (whole === '&') throw new Error('a bare &')
    const character = name ? (NAMED[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal ?? '', 16))
    if (!CHARACTERS.test(character)) throw new Error(`a reference to a character XML has no place for: ${whole}`)
    return character
  })
}
