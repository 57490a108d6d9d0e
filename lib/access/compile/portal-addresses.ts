/**
 * Addresses that are no site's: the portal answers them, and asks who it is by itself. One that ends with `/` stands for
 * all below it, but `/`, which stands for the start page alone.
 */
export const PORTAL_ADDRESSES: readonly string[] = ['/', '/entra', '/entra/', '/esci', '/esci/', '/api/', '/redazione/', '/assets/', '/parere', '/parere/', '/posta', '/posta/', '/posta-di-prova']
