import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

export interface Job {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>> | string
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly secrets?: unknown
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly file: string
  readonly text: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = '.github/workflows'

export function readWorkflows(): readonly Workflow[] {
  return readdirSync(FOLDER).map((name) => readWorkflow(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8')))
}

export function readWorkflow(file: string, text: string): Workflow {
  return { file, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) }
}
