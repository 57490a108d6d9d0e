import type { MimePart } from '../../mime/mime-part.ts'

/** The parts that may be what people read, in their order: the others are never asked for to show a message. */
export function textPartsOf(root: MimePart): readonly MimePart[] {
  return leavesOf(root).filter(({ type, disposition }) => (type === 'text/plain' || type === 'text/html') && disposition !== 'attachment')
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.parts.length > 0 ? part.parts.flatMap(leavesOf) : [part]
}
