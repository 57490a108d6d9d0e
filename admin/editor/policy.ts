/**
 * The Content-Security-Policy of the editor's page. `unsafe-inline` is for styles only: Decap's (emotion) are written at
 * run time. `blob:` is for images chosen and not yet saved. Frames are `srcdoc`, which no source list concerns.
 */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
