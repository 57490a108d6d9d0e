import type { Person } from '../../../lib/forge/commit.ts'

export const mario: Person = { id: 'mario.rossi', name: 'Mario Rossi', email: 'mario.rossi@example.it' }
export const anna: Person = { id: 'anna.bianchi', name: 'Anna Bianchi', email: 'anna.bianchi@example.it' }
export const portale: Person = { id: 'portale', name: 'Portale dei contenuti', email: 'portale@example.it' }
