import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import * as answers from '../../../../lib/forge/github/api/answers.ts'
import { anna, mario } from '../people.ts'
import { emulatedGitHub, type Given } from './emulated.ts'
import { openOn, seeded } from './open.ts'

interface Operation {
  readonly request: object | null
  readonly query: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, object | null>>
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const described = JSON.parse(readFileSync(path.join(import.meta.dirname, 'github-openapi.json'), 'utf8')) as { operations: Record<string, Operation>; schemas: Record<string, Schema> }
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
/** OpenAPI 3.0 says `nullable` also of what has no type of its own; JSON Schema has no such word. */
const plain = <T>(schema: T): T => JSON.parse(JSON.stringify(schema), (_, value: Record<string, unknown> | null) => {
  if (value?.['nullable'] !== true || 'type' in value) return value
  const { nullable: _nullable, ...rest } = value
  return { anyOf: [rest, { type: 'null' }] }
}) as T
ajv.addSchema({ $id: 'github', schemas: plain(described.schemas) })
const faults = (schema: object, value: unknown): string[] => {
  const validate = ajv.compile(JSON.parse(JSON.stringify(plain(schema)).replaceAll('"#/schemas/', '"github#/schemas/')))
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath.replace(/\/\d+/g, '/n')} ${message}`)
}

/** The operation of GitHub's description a request is of. */
function operationOf({ method, path: asked }: Given['asked']): string {
  const [at = ''] = asked.split('?')
  const known = Object.keys(described.operations).filter((route) => {
    const [verb, template = ''] = route.replace('/repos/{owner}/{repo}', '').split(' ')
    const pattern = template.replace(/^\//, '').replace('{ref}', '.+').replace(/\{\w+\}/g, '[^/]+')
    return verb === method && new RegExp(`^${pattern}$`).test(at.replace(/^\/repos\/[^/]+\/[^/]+$/, ''))
  })
  return known[0] ?? `${method} ${at}`
}

const put = (name: string, text: string | Uint8Array) => ({ path: name, content: typeof text === 'string' ? new TextEncoder().encode(text) : text })

/** Everything the forge does, told to an emulated GitHub. */
async function everything(): Promise<readonly Given[]> {
  const github = await emulatedGitHub()
  const forge = await seeded(github, [put('content/a.md', 'a\n'), ...Array.from({ length: 4 }, (_, number) => put(`content/foto-${number}.jpg`, new Uint8Array(200_000).fill(number)))])
  const draft = async (name: string) => forge.propose({ branch: `cms/prove/${name}`, title: name, kind: 'new', author: mario, message: name, base: await forge.head(), changes: [put(`content/${name}.md`, name), put(`content/${name}.jpg`, Uint8Array.of(0, 255))] })
  const asked = ({ number, tip }: { number: number; tip: string }) => ({ number, expectedTip: tip, by: anna })
  const [one, two, three] = [await draft('uno'), await draft('due'), await draft('tre')]
  const amended = await forge.amend({ number: one.number, expectedTip: one.tip, author: anna, title: 'Uno nuovo', message: 'ancora', changes: [{ path: 'content/a.md', content: null }] })
  await forge.setStatus({ ...asked(amended), status: 'pending_review' })
  await forge.merge({ ...asked(amended), message: 'Pubblica', trailers: [] })
  await forge.close({ ...asked(two), status: 'rejected' })
  await github.byHand('PATCH', `pulls/${three.number}`, { state: 'closed' })
  await forge.settle()
  const cold = await openOn(github)
  await cold.list(await cold.head(), '')
  await forge.shutDown()
  await cold.shutDown()
  await github.close()
  return github.given()
}

const test = suite('GitHub’s own description of its API')
const given = await everything()

test('every request the forge makes is one of it, with the fields and questions it knows', () => {
  const wrong = given.flatMap(({ asked }) => {
    if (asked.path === '/app/installations/815/access_tokens') return []
    const route = operationOf(asked)
    const operation = described.operations[route]
    if (!operation) return [`${route} is not described`]
    const questions = [...new URL(asked.path, 'http://a').searchParams.keys()].filter((name) => !operation.query.some((one) => one.name === name))
    return [...questions.map((name) => `${route}: ?${name}`), ...(operation.request ? faults(operation.request, asked.body).map((fault) => `${route}: ${fault}`) : [])]
  })
  assert.equal([...new Set(wrong)], [])
  const used = new Set(given.map(({ asked }) => operationOf(asked)))
  assert.equal(Object.keys(described.operations).filter((route) => !used.has(route)), [], 'all that is described here is used')
})


test('what the emulated GitHub answers is what it describes, in every field that is read', () => {
  const READ = /^(\/n)?\/(sha|ref|object|truncated|tree|number|state|title|body|labels|user|head|created_at|closed_at|merged_at|merge_commit_sha|merged|merged_by|closed_by|id|name|owner)\b/
  const wrong = given.flatMap(({ asked, body, status }) => {
    const schema = described.operations[operationOf(asked)]?.responses[String(status)]
    return schema ? faults(schema, body).filter((fault) => READ.test(fault)).map((fault) => `${operationOf(asked)}: ${fault}`) : []
  })
  assert.equal([...new Set(wrong)], [])
})

/** An answer as the description allows it: with what it must hold, and with all it may; `null` where that may be. */
function instance(schema: Schema, name: string, whole: boolean, depth = 0): unknown {
  if (schema.$ref) return instance(described.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name, whole, depth)
  if (schema.nullable && (!whole || depth > 4)) return null
  if (schema.enum) return schema.enum[0]
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  if (choice) return instance(choice, name, whole, depth)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => instance(part, name, whole, depth)))
  if (schema.type === 'array') return depth > 4 ? [] : [instance(schema.items ?? {}, name, whole, depth + 1)]
  if (schema.properties) {
    const names = whole ? Object.keys(schema.properties) : (schema.required ?? [])
    return Object.fromEntries(names.map((key) => [key, instance(schema.properties?.[key] ?? {}, key, whole, depth + 1)]))
  }
  if (schema.type === 'integer' || schema.type === 'number') return 7
  if (schema.type === 'boolean') return true
  return schema.format === 'date-time' ? '2026-01-07T10:00:00Z' : /sha$/.test(name) ? 'a'.repeat(40) : 'text'
}

const READ_AS: readonly (readonly [route: string, status: string, schema: v.GenericSchema])[] = [
  ['GET /repos/{owner}/{repo}', '200', answers.Repository],
  ['GET /repos/{owner}/{repo}/git/ref/{ref}', '200', answers.Ref],
  ['GET /repos/{owner}/{repo}/git/matching-refs/{ref}', '200', answers.Refs],
  ['POST /repos/{owner}/{repo}/git/refs', '201', answers.Ref],
  ['PATCH /repos/{owner}/{repo}/git/refs/{ref}', '200', answers.Ref],
  ['POST /repos/{owner}/{repo}/git/blobs', '201', answers.Written],
  ['POST /repos/{owner}/{repo}/git/trees', '201', answers.Written],
  ['POST /repos/{owner}/{repo}/git/commits', '201', answers.Written],
  ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', '200', answers.Tree],
  ['GET /repos/{owner}/{repo}/pulls', '200', answers.Pulls],
  ['POST /repos/{owner}/{repo}/pulls', '201', answers.Pull],
  ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}', '200', answers.Pull],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}', '200', answers.WholePull],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}', '200', answers.Issue],
  ['PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', '200', answers.Labels],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', '200', answers.Comments],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', '201', answers.Comment],
  ['POST /repos/{owner}/{repo}/check-runs', '201', answers.CheckRun],
]

test('whatever it may answer by it is understood: only what must be there, or all that may', () => {
  assert.is(READ_AS.length, Object.keys(described.operations).length - 2, 'all but the two that answer nothing')
  for (const [route, status, schema] of READ_AS) {
    for (const whole of [false, true]) {
      const answer = instance((described.operations[route]?.responses[status] ?? {}) as Schema, '', whole)
      const parsed = v.safeParse(schema, answer)
      assert.ok(parsed.success, `${route} ${whole ? 'whole' : 'least'}: ${v.getDotPath(parsed.issues?.[0] ?? ({} as never)) ?? ''} ${parsed.issues?.[0].message ?? ''}`)
    }
  }
})

test.run()
