import type { SourceItem } from '../read/source-item.ts'

/** What an element of the old site becomes. */
export type Fate =
  /** An entry of a type of ours. */
  | { readonly kind: 'entry'; readonly type: string }
  /** A part of other entries: contact points, appointments, phases. */
  | { readonly kind: 'folded' }
  | { readonly kind: 'media' }
  /** How WordPress works: menus, templates, revisions. */
  | { readonly kind: 'machinery' }
  /** What citizens wrote or asked: never part of a site's content (Regulation EU 2016/679, art. 5). */
  | { readonly kind: 'personal' }
  /** A page of the theme that the product makes by itself. */
  | { readonly kind: 'section' }
  | { readonly kind: 'unknown' }

const ENTRIES: Readonly<Record<string, string>> = {
  servizio: 'servizio',
  notizia: 'notizia',
  post: 'notizia',
  evento: 'evento',
  luogo: 'luogo',
  unita_organizzativa: 'unita',
  persona_pubblica: 'persona',
  documento_pubblico: 'documento',
  dataset: 'dataset',
  domanda_frequente: 'faq',
  sito_tematico: 'pagina',
  page: 'pagina',
}
const FOLDED = new Set(['punto_contatto', 'incarico', 'fase'])
const PERSONAL = new Set(['pratica', 'documento_privato', 'messaggio', 'pagamento', 'appuntamento', 'rating', 'richiesta_assistenza', 'feedback', 'flamingo_contact', 'flamingo_inbound', 'wpcf7s', 'nf_sub', 'user_request'])
const MACHINERY = new Set(['nav_menu_item', 'revision', 'custom_css', 'customize_changeset', 'oembed_cache', 'wp_block', 'wp_template', 'wp_template_part', 'wp_global_styles', 'wp_navigation', 'wp_font_family', 'wp_font_face', 'wpcf7_contact_form', 'acf-field', 'acf-field-group', 'elementor_library'])

/** What becomes of an element, by its type (the theme's content types and WordPress's own). */
export function fateOf(item: SourceItem): Fate {
  if (item.type === 'page' && isSection(item)) return { kind: 'section' }
  const type = ENTRIES[item.type]
  if (type !== undefined) return { kind: 'entry', type }
  if (item.type === 'attachment') return { kind: 'media' }
  if (FOLDED.has(item.type)) return { kind: 'folded' }
  if (PERSONAL.has(item.type)) return { kind: 'personal' }
  return { kind: MACHINERY.has(item.type) ? 'machinery' : 'unknown' }
}

// The theme's activation gives each of its pages a template; an empty page with one shows nothing of its own.
function isSection({ meta, content }: SourceItem): boolean {
  return /^page-templates\//.test(String(meta.get('_wp_page_template') ?? '')) && content.trim() === ''
}

/** Whether readers could see it. */
export type Standing = 'published' | 'draft' | 'trash'

export function standingOf({ status, locked }: SourceItem): Standing {
  if (status === 'publish' || status === 'future') return locked ? 'draft' : 'published'
  return ['draft', 'pending', 'private'].includes(status) ? 'draft' : 'trash'
}
