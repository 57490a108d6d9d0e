import { json } from '../problem-response.ts'
import { askedOf } from './asked.ts'
import { auditView } from './audit-view.ts'
import { registerAnswer } from './register-answer.ts'

/** Milliseconds of one answer that go into reading publications again: whoever waits sees how far it is, and others are not kept waiting. */
const WITHIN = 1_500

/** The register of the publications of a period, a screen at a time. */
export default auditView('/api/desk/registro', async (_services, register, query) => json(await registerAnswer(register, askedOf(query), WITHIN)))
