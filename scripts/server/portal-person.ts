/** The portal as the author of what a machine does: it signs the publications, it never writes a page. */
export const PORTAL = { id: 'portale', name: 'Portale Redazione Diffusa', email: 'portale@example.org' }
