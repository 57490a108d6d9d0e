// Decap's packages ship no types but the core's.
declare module 'decap-cms-lib-util' {
  export class EditorialWorkflowError extends Error {
    constructor(message: string, notUnderEditorialWorkflow: boolean)
  }
}
declare module 'decap-cms-locales' {
  export const en: Readonly<Record<string, unknown>>
  export const it: Readonly<Record<string, unknown>>
}
declare module 'decap-cms-widget-*' {
  const widget: { Widget: () => import('decap-cms-core').CmsWidgetParam }
  export default widget
}
declare module 'decap-cms-editor-component-image' {
  const image: import('decap-cms-core').EditorComponentOptions
  export default image
}
