// together.ts FILE…: test files that share one process, for starting one costs more than
// most of them take. A file without a test is an error: alone it would be one too.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const files = process.argv.slice(2)
// The protocol of uvu's own runner (uvu/run): each file adds its suites to the last of the queue.
const shared = globalThis as { UVU_DEFER?: number; UVU_INDEX?: number; UVU_QUEUE?: unknown[][] }
shared.UVU_DEFER = 1
const uvu = await import('uvu')
const queue = (shared.UVU_QUEUE ??= [])
queue.length = 0
for (const [index, file] of files.entries()) {
  shared.UVU_INDEX = index
  queue.push([file])
  await import(pathToFileURL(resolve(file)).href)
  if ((queue[index]?.length ?? 0) < 2) throw new Error(`${file} has no test`)
}
await uvu.exec()
