import * as v from 'valibot'

// What is read of GitHub's answers (docs.github.com/rest): the rest of them may change as it likes.
const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const login = v.nullish(v.object({ login: name }))

export const Repository = v.object({ id: count, name, owner: v.object({ login: name }) })
export const Ref = v.object({ ref: v.string(), object: v.object({ sha, type: v.string() }) })
export const Refs = v.array(Ref)
/** Of a blob, a tree or a commit that was written. */
export const Written = v.object({ sha })

export const Tree = v.object({
  sha,
  truncated: v.boolean(),
  tree: v.array(v.object({ path: v.string(), type: v.string(), sha, size: v.optional(count) })),
})

export const Pull = v.object({
  number: v.pipe(count, v.minValue(1)),
  state: v.string(),
  title: v.string(),
  body: v.nullable(v.string()),
  labels: v.array(v.object({ name: v.string() })),
  user: login,
  head: v.object({ ref: v.string(), sha }),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  closed_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  merged_at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  merge_commit_sha: v.nullish(sha),
})
export const Pulls = v.array(Pull)
/** Only the answer about one pull request says who merged it. */
export const WholePull = v.object({ ...Pull.entries, merged: v.boolean(), merged_by: login })
/** A pull request is an issue as well, and only that says who closed it. */
export const Issue = v.object({ closed_by: login })
export const Labels = v.array(v.object({ name: v.string() }))
export const Comment = v.object({ id: count })
export const Comments = v.array(v.object({ body: v.optional(v.string()) }))
export const CheckRun = v.object({ id: count })
export const Nothing = v.unknown()

export type PullAnswer = v.InferOutput<typeof Pull>
