import { storedZip } from './stored-zip.ts'

const TYPE = 'application/vnd.oasis.opendocument.text'

/** A text document with a paragraph a line (OpenDocument 1.2, part 3: the type is the first file of the package, stored). */
export function tinyOdt(lines: readonly string[]): Buffer {
  const paragraphs = lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join('')
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  return storedZip([
    { name: 'mimetype', bytes: Buffer.from(TYPE) },
    { name: 'content.xml', bytes: Buffer.from(content) },
    { name: 'META-INF/manifest.xml', bytes: Buffer.from(manifest) },
  ])
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
