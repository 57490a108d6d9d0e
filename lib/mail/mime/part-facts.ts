import { contentField } from './content-field.ts'
import { fieldOf, type HeaderField } from './header-fields.ts'
import type { MimePart } from './mime-part.ts'

// RFC 6838 §4.2.
const TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/

/**
 * What the header of a part says of it.
 *
 * @param usual its type where it names none: it depends on what it lies in (RFC 2046 §5.1.5)
 */
export function partFacts(fields: readonly HeaderField[], usual: string): Pick<MimePart, 'type' | 'parameters' | 'encoding' | 'disposition' | 'name' | 'cid'> {
  const type = contentField(fieldOf(fields, 'content-type'))
  const disposition = contentField(fieldOf(fields, 'content-disposition'))
  const name = disposition.parameters.get('filename') || type.parameters.get('name') || ''
  return {
    type: typeOf(type.value, usual),
    parameters: type.parameters,
    encoding: contentField(fieldOf(fields, 'content-transfer-encoding')).value.replaceAll('"', ''),
    disposition: disposition.value.slice(0, 100),
    name: name.slice(0, 500),
    cid: (fieldOf(fields, 'content-id') ?? '').replace(/^[\s<]{1,10}|[\s>]{1,10}$/g, '').slice(0, 500) || null,
  }
}

// «text» alone is what programs of the nineties wrote for text/plain (RFC 2045 §5.2 gives the type of what is broken).
function typeOf(value: string, usual: string): string {
  if (value === '' || value === 'text') return value === '' ? usual : 'text/plain'
  return TYPE.test(value) ? value : 'application/octet-stream'
}
