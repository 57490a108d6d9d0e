interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (text: string) => string }) => { readonly createHTML: (text: string) => unknown }
}

/** The name a page's policy lets through where it asks for trusted types (`trusted-types messaggio dompurify`). */
const POLICY = 'messaggio'

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(POLICY, { createHTML: (text) => text })

/**
 * A frame's document as a browser takes it for a `srcdoc` where trusted types are asked for. Only `message-frame.tsx` may: what it
 * gives has just been purified.
 */
export function trusted(document: string): string {
  return (policy?.createHTML(document) ?? document) as string
}
