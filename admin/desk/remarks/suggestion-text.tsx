import { MarkedText } from '../proposal/marked-text.tsx'
import { REMARK_WORDS as say } from '../words/remarks.ts'

/** The text that is proposed, with the words that would go and come marked. */
export function SuggestionText({ before, after }: { readonly before: string | null; readonly after: string }) {
  return (
    <div class="desk-suggestion">
      <p class="desk-suggestion-title">{say.proposes}</p>
      <MarkedText before={before ?? ''} after={after} />
    </div>
  )
}
