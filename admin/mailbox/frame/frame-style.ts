/**
 * How a message looks where it says nothing of it. It is written out in the frame, which can load nothing; the page's policy and
 * the frame's know it by its hash, so that no other style sheet counts.
 */
export const FRAME_STYLE = `html{color-scheme:light;background:#fff}
body{margin:0;padding:8px 4px;background:#fff;color:#1a1a1a;font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.messaggio{container-type:inline-size;overflow-wrap:anywhere}
table{font-size:inherit;overflow-wrap:normal}
img{max-width:100%;height:auto}
a{color:#0053a6}
a:focus-visible{outline:3px solid #c60;outline-offset:2px}
pre{white-space:pre-wrap}
p{margin:0 0 1em}
blockquote{margin:0 0 1em;padding:0 0 0 12px;border-left:3px solid #c5cdd6}
small[data-address]{display:inline-block!important;max-width:100%!important;margin:0 2px 0 4px!important;padding:0 4px!important;border:1px solid #8a1c1c!important;background:#fff!important;color:#8a1c1c!important;font:bold 14px/1.5 system-ui,sans-serif!important;visibility:visible!important}
@container (max-width:640px){table,tbody,tr,td,th{max-width:100%!important;min-width:0!important}table{width:auto!important}}
@media print{body{padding:0}}`

/** Of the text above (CSP 3 §2.3.1, `hash-source`); the tests make it anew. */
export const FRAME_STYLE_HASH = 'sha256-Oi49EPi2dPDgUqiaV5rD/MEdmg6U8pTWnlt9PfavfFo='
