/** The style of the printed register, a file beside it: it is read far from the portal and its style sheets. */
export const REGISTER_STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 100%/1.5 "Titillium Web", "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #17324d; background: #fff; }
body { overflow-wrap: anywhere; margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; }
h1, h2, h3 { line-height: 1.25; }
h1 { font-size: 1.75rem; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid #17324d; font-size: 1.375rem; }
h3 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
p { margin: 0 0 0.75rem; }
a { color: #0053a6; }
a:focus-visible { outline: 3px solid #f90; outline-offset: 2px; box-shadow: 0 0 0 5px #000; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.quiet { color: #455a64; }
code { font: 0.875em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
ul { margin: 0 0 0.75rem; padding-left: 1.25rem; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); gap: 0 1rem; padding: 0.25rem 0; }
dt { font-weight: 600; }
dt::first-letter { text-transform: uppercase; }
dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
article, .group { margin: 0 0 1.25rem; padding: 0.75rem 1rem; border: 1px solid #90a4ae; border-left-width: 6px; border-radius: 4px; }
.group-false { border-left-color: #a5193a; }
.group-unproved { border-left-color: #8a5a00; }
.exceptions { padding: 0.5rem 0.75rem 0.5rem 2rem; border: 1px solid #8a5a00; background: #fff8e6; }
@media (max-width: 36rem) { dl > div { grid-template-columns: minmax(0, 1fr); } dd { grid-column: 1; } }
@media print {
  html { font-size: 10pt; color: #000; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  article, .group { break-inside: avoid-page; }
  h2, h3 { break-after: avoid-page; }
}
@page { size: A4; margin: 18mm 15mm; }
`
