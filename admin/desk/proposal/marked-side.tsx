import type { Mark } from './word-marks.ts'

/** One of the two texts with only its own words marked; the label beside it says which text it is. */
export function MarkedSide({ marks, side }: { readonly marks: readonly Mark[]; readonly side: 'deleted' | 'inserted' }) {
  const Tag = side === 'deleted' ? 'del' : 'ins'
  const own = marks.filter(({ how }) => how === 'same' || how === side)
  return <p class="desk-text">{own.map(({ text, how }, i) => (how === 'same' ? text : <Tag key={i}>{text}</Tag>))}</p>
}
