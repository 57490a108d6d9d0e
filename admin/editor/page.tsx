import renderToString from 'preact-render-to-string'
import { DESK, EDITOR, START } from './addresses.ts'
import { BAR_WORDS as bar, WORDS as say } from './words.ts'

/** The names of the built files, as `bundleEditor` gives them. */
export interface EditorFiles {
  readonly script: string
  readonly style: string
}

/** The HTML document of `/redazione/editor/`: a bar of ours, a place for notices, and the root Decap fills. */
export function editorPage({ script, style }: EditorFiles): string {
  return `<!doctype html>\n${renderToString(
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{say.title}</title>
        <link rel="stylesheet" href={EDITOR + style} />
        <script src={EDITOR + script} defer></script>
      </head>
      <body>
        <header class="barra">
          {/* Decap’s form has no heading of its own. */}
          <h1 class="solo-ascolto">{bar.heading}</h1>
          <nav aria-label={bar.places}>
            <a href={START}>{bar.start}</a>
            <a href={DESK}>{bar.desk}</a>
          </nav>
          <span id="persona"></span>
        </header>
        <div id="avviso"></div>
        <div id="conferma"></div>
        <main id="nc-root">
          <noscript>{bar.noScript}</noscript>
        </main>
        <div id="controlli"></div>
      </body>
    </html>,
  )}`
}
