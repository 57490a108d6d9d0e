import { WORDS } from '../words/desk.ts'

/** Text that went or came: struck or underlined to the eye, said in words to the ear. */
export function ChangedText({ text, how }: { readonly text: string; readonly how: 'inserted' | 'deleted' }) {
  const Tag = how === 'deleted' ? 'del' : 'ins'
  return (
    <Tag>
      <span class="visually-hidden">{how === 'deleted' ? WORDS.proposal.deletedFrom : WORDS.proposal.insertedFrom}</span>
      {text}
      <span class="visually-hidden">{WORDS.proposal.markEnd}</span>
    </Tag>
  )
}
