import { FRAME_STYLE_HASH } from './frame/frame-style.ts'

/**
 * The Content-Security-Policy of the mailbox's page. No frame has an address: a message is a `srcdoc` in a sandbox, with a
 * policy of its own beside this one, which it inherits (HTML §7.1.9). What a message's frame may do has to be allowed here as well:
 * one style sheet by its hash, styles of elements, and pictures of other hosts, which the frame's own policy keeps out until
 * somebody wants them. The page itself only measures with them (`frame/use-frame-height.ts`).
 */
export const MAILBOX_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `style-src-elem 'self' '${FRAME_STYLE_HASH}'`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  // No text becomes markup of this page but by the two policies that make it safe first (frame/trusted.ts, DOMPurify).
  "require-trusted-types-for 'script'",
  "trusted-types messaggio dompurify 'allow-duplicates'",
].join('; ')
