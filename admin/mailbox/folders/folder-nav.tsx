import { Icon } from '../icons/icon.tsx'
import { useMailbox } from '../mailbox-context.ts'
import { ProblemBox } from '../problem-box.tsx'
import { FOLDER_WORDS as say } from '../words/folders.ts'
import { FolderLink } from './folder-link.tsx'
import { type FolderNode, folderTree } from './folder-tree.ts'
import { QuotaBar } from './quota-bar.tsx'
import type { LiveFolders } from './use-folders.ts'

interface Props {
  readonly live: LiveFolders
  /** The folder that is looked at. */
  readonly current: string | null
  readonly onGo: () => void
  readonly onManage: () => void
}

/** The folders: those the mail works with first, then the person's own, one in the other. */
export function FolderNav({ live: { answer, problem, again }, current, onGo, onManage }: Props) {
  const { state } = useMailbox()
  if (!answer) return problem ? <ProblemBox problem={problem} onRetry={() => void again()} /> : <p class="mailbox-help">{say.loading}</p>
  const nodes = folderTree(answer.folders, ({ subscribed, role }) => subscribed || role !== null)
  const special = nodes.filter(({ folder }) => folder.role !== null)
  const own = nodes.filter(({ folder }) => folder.role === null)
  const branch = (some: readonly FolderNode[]) => (
    <ul>
      {some.map(({ folder, children }) => (
        <li key={folder.path}>
          <FolderLink folder={folder} current={folder.path === current} onGo={onGo} />
          {children.length > 0 && branch(children)}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {branch(special)}
      {own.length > 0 && (
        <>
          <h2 class="mailbox-nav-title">{say.own}</h2>
          {branch(own)}
        </>
      )}
      <button type="button" class="mailbox-nav-button" onClick={onManage}>
        <Icon name="folder" /> {say.manage}
      </button>
      {answer.quota && <QuotaBar quota={answer.quota} />}
      <p class="mailbox-nav-who">{state.person.email}</p>
    </>
  )
}
