/** What the page lets through, written down apart from the server's list: one mistake does not open both. */
export const TAGS_HERE: readonly string[] = (
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer ' +
  'h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead ' +
  'time tr tt u ul var wbr'
).split(' ')

export const ATTRIBUTES_HERE: readonly string[] = (
  'align alt bgcolor border bordercolor cellpadding cellspacing clear color colspan data-address data-cid data-src dir face height href hspace lang nowrap ' +
  'role rowspan scope size span src start style summary title type valign value vspace width'
).split(' ')

/** No address, escape, comment, variable, function but colours, or change of place in a style. */
export const STYLE_REFUSED = /[\\<>@{}]|\/\*|\b(?:url|image|image-set|src|var|env|attr|expression|element|paint|cross-fade)\s*\(|(?:^|;)\s*(?:position|behaviou?r|-moz-binding|content|animation|transition|filter|clip|transform|cursor|z-index|inset|top|left|bottom|right|--)/i

export const LINK_HERE = /^(?:https?:\/\/|mailto:|tel:)/i
export const REMOTE_IMAGE = /^https:\/\//i
export const RASTER_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[A-Za-z0-9+/]+={0,2}$/i
