/** What begins a block of its own (HTML §15.3.3, in what editors of WordPress write). */
export const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'])

/** Shown by another host: a link says where. */
export const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

/** Left behind, and told: what runs, and what asks readers something. */
export const LEFT = new Set(['script', 'noscript', 'template', 'form', 'input', 'button', 'select', 'textarea', 'svg', 'math', 'canvas', 'applet', 'link', 'meta', 'base', 'frameset', 'frame'])

/** Left behind without a word: only looks. */
export const SILENT = new Set(['style', 'title', 'head', 'wbr', 'source', 'track', 'param', 'col', 'colgroup'])
