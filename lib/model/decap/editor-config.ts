/** The part of Decap's configuration that is used here, as plain JSON (https://decapcms.org/docs/configuration-options/). */
export interface EditorConfig {
  readonly load_config_file: false
  readonly publish_mode: 'editorial_workflow'
  readonly backend: { readonly name: 'redazione' }
  readonly locale: 'it'
  readonly slug: { readonly encoding: 'ascii'; readonly clean_accents: true }
  readonly site_url: string
  readonly show_preview_links: false
  readonly media_folder: string
  readonly public_folder: string
  readonly media_processing: { readonly enabled: true; readonly strip_metadata: true; readonly quality: number }
  readonly editor: { readonly preview: true; readonly notes: true }
  readonly collections: readonly EditorCollection[]
}

export interface EditorCollection {
  readonly name: string
  readonly label: string
  readonly label_singular: string
  readonly description: string
  readonly folder: string
  readonly path: string
  readonly slug: '{{slug}}'
  readonly identifier_field: 'titolo'
  readonly summary: string
  readonly format: 'redazione'
  readonly extension: 'md'
  readonly create: boolean
  readonly delete: boolean
  readonly publish: boolean
  readonly hide: boolean
  readonly media_folder: string
  readonly public_folder: 'media'
  readonly sortable_fields: readonly { readonly field: string; readonly label: string }[]
  readonly view_groups: readonly { readonly name: string; readonly label: string; readonly field: string }[]
  readonly fields: readonly EditorField[]
}

/** A field of the form; each widget has its own further keys. */
export interface EditorField {
  readonly name: string
  readonly label: string
  readonly widget: string
  readonly required: boolean
  readonly hint?: string
  readonly pattern?: readonly [source: string, sentence: string]
  readonly default?: unknown
  readonly fields?: readonly EditorField[]
  readonly field?: EditorField
  readonly [key: string]: unknown
}
