import { diffLines } from 'diff'
import { WORDS } from '../words.ts'

/** The file of the rules with the lines that went and came marked; its lines are the rules, so it is compared by line. */
export function RulesText({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <section class="desk-section">
      <h2>{WORDS.rights.file}</h2>
      <p class="desk-legend">{WORDS.proposal.legend}</p>
      <div class="desk-rules-text" tabIndex={0} role="region" aria-label={WORDS.changeRules.label}>
        {diffLines(before, after).map(({ value, added, removed }, i) => (
          <Part key={i} text={value} how={added ? 'inserted' : removed ? 'deleted' : 'same'} />
        ))}
      </div>
    </section>
  )
}

function Part({ text, how }: { readonly text: string; readonly how: 'same' | 'inserted' | 'deleted' }) {
  if (how === 'same') return <span>{text}</span>
  const Tag = how === 'deleted' ? 'del' : 'ins'
  return (
    <Tag>
      <span class="visually-hidden">{how === 'deleted' ? WORDS.proposal.deletedFrom : WORDS.proposal.insertedFrom}</span>
      {text}
      <span class="visually-hidden">{WORDS.proposal.markEnd}</span>
    </Tag>
  )
}
