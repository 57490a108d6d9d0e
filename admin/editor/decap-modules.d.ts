// Decap's packages ship no types but the core's.
declare module 'decap-cms-lib-util' {
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean)
  }
}
declare module 'decap-cms-locales' {
  import type { Phrases } from './italian.ts'
  export const it: Phrases
}
declare module 'decap-cms-locales/dist/esm/*' {
  import type { Phrases } from './italian.ts'
  const phrases: Phrases
  export default phrases
}
declare module 'decap-cms-widget-*' {
  import type { CmsWidgetParam } from 'decap-cms-core'
  const widget: { Widget: () => CmsWidgetParam }
  export default widget
}
declare module 'decap-cms-editor-component-image' {
  import type { EditorComponentOptions } from 'decap-cms-core'
  const image: EditorComponentOptions
  export default image
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react'

  export interface Root {
    render(element: ReactElement | null): void
  }
  export function createRoot(place: Element): Root
}
