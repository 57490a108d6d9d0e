import { type ContentType, fieldsOn } from '../content-type.ts'
import type { Field, Fields, SiteKind } from '../fields/field.ts'
import type { Site } from '../sites.ts'
import { CONTENT_TYPES } from '../types.ts'
import type { EditorCollection, EditorConfig, EditorField } from './editor-config.ts'
import { editorField, type FormPlace } from './fields.ts'
import { collectionName, editorFolder, referencesFolder, referencesName } from './paths.ts'
import { DECAP_WORDS as say } from './words.ts'

export interface Owner {
  /** The office on a public site, the area on the intranet. */
  readonly value: string
  readonly label: string
}

export interface EditorConfigInput {
  readonly sites: readonly Site[]
  readonly types?: readonly ContentType[]
  /** The owners below which the person may write entries of the type; none: the type is not shown. */
  readonly owners: (site: Site, type: ContentType) => readonly Owner[]
  readonly registers?: NonNullable<FormPlace['registers']>
  /** `YYYY-MM-DD`, in the time zone of the people who write. */
  readonly today: string
  /** Where the site is read, with its scheme. */
  readonly siteUrl: string
}

/** What Decap is started with, for one person: the model, seen from where they may write. Plain JSON. */
export function editorConfig({ sites, types = CONTENT_TYPES, owners, registers = {}, today, siteUrl }: EditorConfigInput): EditorConfig {
  const several = sites.filter((site) => types.some((type) => owners(site, type).length > 0)).length > 1
  const collections = sites.flatMap((site) => {
    const place = { site: site.key, kind: site.tipo, today, registers }
    const here = types.filter((type) => type.sites.includes(site.tipo)).map((type) => ({ type, owners: owners(site, type) }))
    const written = here.filter((item) => item.owners.length > 0)
    const named = new Set(written.flatMap(({ type }) => relatedTypes(fieldsOn(type, site.tipo).filter(([name]) => name !== ownerField(site.tipo)))))
    return [
      ...written.map((item) => collection(item.type, item.owners, place, several ? say.onSite(site.breve, item.type.plural) : item.type.plural)),
      ...here.filter(({ type }) => named.has(type.name)).map(({ type }) => references(type, place)),
    ]
  })
  return {
    load_config_file: false,
    publish_mode: 'editorial_workflow',
    backend: { name: 'redazione' },
    locale: 'it',
    slug: { encoding: 'ascii', clean_accents: true },
    site_url: siteUrl,
    show_preview_links: false,
    media_folder: libraryFolder(sites, types, owners),
    public_folder: 'media',
    media_processing: { enabled: true, strip_metadata: true, quality: 85 },
    editor: { preview: true, notes: true },
    collections,
  }
}

/** The field that names the owner, by kind of site. */
export function ownerField(kind: SiteKind): 'ufficio' | 'area' {
  return kind === 'public' ? 'ufficio' : 'area'
}

function collection(type: ContentType, owners: readonly Owner[], place: FormPlace, label: string): EditorCollection {
  const owner = ownerField(place.kind)
  const fields = fieldsOn(type, place.kind).map(([name, field]) => {
    const made = editorField(name, field, place)
    return name === owner ? ownerSelect(made, owners, place.kind) : made
  })
  return {
    ...frame(type, place),
    name: collectionName({ site: place.site, type: type.name }),
    label,
    folder: editorFolder(place.site, type.name),
    create: true,
    delete: true,
    publish: true,
    hide: false,
    sortable_fields: fields.filter(({ name }) => SORTABLE.includes(name)).map(({ name, label }) => ({ field: name, label })),
    view_groups: owners.length > 1 ? [{ name: owner, label: say.byOwner, field: owner }] : [],
    fields,
  }
}

// Hidden: what relations choose from, which is more than what the person may write.
function references(type: ContentType, place: FormPlace): EditorCollection {
  const target = { site: place.site, type: type.name }
  const titles = fieldsOn(type, place.kind).filter(([name]) => name === 'titolo')
  return {
    ...frame(type, place),
    name: referencesName(target),
    label: type.plural,
    folder: referencesFolder(target),
    create: false,
    delete: false,
    publish: false,
    hide: true,
    sortable_fields: [],
    view_groups: [],
    fields: titles.map(([name, field]) => editorField(name, field, place)),
  }
}

function frame(type: ContentType, place: FormPlace) {
  const owner = ownerField(place.kind)
  return {
    label_singular: type.label,
    description: type.purpose,
    path: `{{${owner}}}/{{slug}}`,
    slug: '{{slug}}',
    identifier_field: 'titolo',
    summary: '{{titolo}}',
    format: 'redazione',
    extension: 'md',
    media_folder: `/content/${place.site}/{{${owner}}}/media`,
    public_folder: 'media',
  } as const
}

const SORTABLE = ['titolo', 'data_pubblicazione', 'data_revisione']

function ownerSelect(field: EditorField, owners: readonly Owner[], kind: SiteKind): EditorField {
  const [only, ...others] = owners
  return {
    name: field.name,
    label: field.label,
    widget: 'select',
    required: true,
    hint: say.owners[kind],
    options: owners.map(({ label, value }) => ({ label, value })),
    ...(only && others.length === 0 ? { default: only.value } : {}),
  }
}

function relatedTypes(fields: readonly (readonly [string, Field])[]): string[] {
  return fields.flatMap(([, field]) => {
    if (field.kind === 'relation' || field.kind === 'relations') return [field.to]
    return field.kind === 'group' || field.kind === 'list' ? relatedTypes(Object.entries(field.fields as Fields)) : []
  })
}

// What is loaded outside any entry goes to the first place where the person may write.
function libraryFolder(sites: readonly Site[], types: readonly ContentType[], owners: EditorConfigInput['owners']): string {
  const places = sites.flatMap((site) => types.filter((type) => type.sites.includes(site.tipo)).flatMap((type) => owners(site, type).map((owner) => `content/${site.key}/${owner.value}/media`)))
  return places[0] ?? 'content'
}
