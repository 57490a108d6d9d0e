import type { ComponentChildren } from 'preact'
import type { AuditEvidence } from '../../lib/model/audit/audit-row.ts'
import { COLUMN_WORDS as columns, KIND_WORDS, LEVEL_WORDS } from '../../lib/model/audit/audit-words.ts'
import { AUDIT_PAGE_WORDS as say } from '../words/audit.ts'
import { momentSaid } from './moment.ts'

const MOST_PATHS = 50

/** One publication with its whole evidence. */
export function RowArticle({ row }: { readonly row: AuditEvidence }) {
  const { at, commit, exceptions, kind, proposal, title } = row
  return (
    <article id={`v-${commit}`} aria-labelledby={`t-${commit}`}>
      <h3 id={`t-${commit}`}>{title}</h3>
      <p class="quiet">
        {KIND_WORDS[kind]} · <time dateTime={new Date(at).toISOString()}>{momentSaid(at)}</time> · {proposal === null ? say.noProposal : say.numbered(proposal)}
      </p>
      {exceptions.length > 0 && (
        <ul class="exceptions" aria-label={say.ofRow(title)}>
          {exceptions.map(({ detail, level, name, sentence }, index) => (
            <li key={index}>
              <strong>{LEVEL_WORDS[level]}:</strong> {sentence} {detail && `${detail} `}
              <code>{name}</code>
            </li>
          ))}
        </ul>
      )}
      <RowEvidence row={row} />
    </article>
  )
}

/** Every column of a publication, as terms and what they are; what is not there is left out. */
export function RowEvidence({ row }: { readonly row: AuditEvidence }) {
  const { affects, approvals, authors, checks, commit, effects, emergency, facts, paths, publishedBy, records, rule, rules, scheduledFor, sentAt, signature, tip, tree } = row
  const [valid, stale] = [approvals.filter(({ counts }) => counts), approvals.filter(({ counts }) => !counts)]
  return (
    <dl>
      <Term name={columns.what}>{facts.flatMap(({ about, lines }) => [<strong>{about}</strong>, ...lines])}</Term>
      <Term name={columns.authors}>{authors.map(({ name }) => name)}</Term>
      <Term name={columns.approvals}>{valid.length === 0 ? [say.nobody] : valid.map(({ at, name, role }) => say.approval(name, role, momentSaid(at)))}</Term>
      <Term name={columns.stale}>{stale.map(({ at, name, role }) => say.stale(name, role, momentSaid(at)))}</Term>
      <Term name={columns.publishedBy}>{publishedBy ? [say.byRole(publishedBy.name, publishedBy.role)] : []}</Term>
      <Term name={columns.emergency}>{emergency ? [say.emergency(emergency.reason, emergency.by.name)] : []}</Term>
      <Term name={columns.signedBy}>{emergency ? [emergency.signed ? say.signed(emergency.signed.name, momentSaid(emergency.signed.at), emergency.signed.afterHours) : say.unsigned] : []}</Term>
      <Term name={columns.sentAt}>{sentAt === null ? [] : [momentSaid(sentAt)]}</Term>
      <Term name={columns.scheduledFor}>{scheduledFor ? [scheduledFor] : []}</Term>
      <Term name={columns.package}>{row.package ? [row.package] : []}</Term>
      <Term name={columns.affects}>{affects}</Term>
      <Term name={columns.effects}>{effects.map(({ does, who }) => `${who} ${does}`)}</Term>
      <Term name={columns.rule}>{rule.map(asCode)}</Term>
      <Term name={columns.rules}>{[rules].filter(isThere).map(asCode)}</Term>
      <Term name={columns.checks}>{[checks].filter(isThere).map(asCode)}</Term>
      <Term name={columns.signature}>{[columns.signatures[signature]]}</Term>
      <Term name={columns.paths}>{[...paths.slice(0, MOST_PATHS).map(asCode), ...(paths.length > MOST_PATHS ? [say.morePaths(paths.length - MOST_PATHS)] : [])]}</Term>
      <Term name={columns.commit}>{[commit].map(asCode)}</Term>
      <Term name={columns.tree}>{[tree].map(asCode)}</Term>
      <Term name={columns.tip}>{[tip].filter(isThere).map(asCode)}</Term>
      <Term name={columns.records}>{[records].filter(isThere).map(asCode)}</Term>
    </dl>
  )
}

function Term({ name, children }: { readonly name: string; readonly children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {children.map((value, at) => (
        <dd key={at}>{value}</dd>
      ))}
    </div>
  )
}

function asCode(text: string) {
  return <code>{text}</code>
}

function isThere(text: string | null): text is string {
  return text !== null
}
