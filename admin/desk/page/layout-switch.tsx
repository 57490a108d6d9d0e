import { PAGE_WORDS as say } from '../words/page.ts'
import type { Layout } from './chosen-layout.ts'

/** In one page, or one beside the other. */
export function LayoutSwitch({ layout, onChoose }: { readonly layout: Layout; readonly onChoose: (layout: Layout) => void }) {
  return (
    <div class="desk-switch" role="group" aria-label={say.how}>
      {(['together', 'sides'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={layout === one} onClick={() => onChoose(one)}>
          {say[one]}
        </button>
      ))}
    </div>
  )
}
