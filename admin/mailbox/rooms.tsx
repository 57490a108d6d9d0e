import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { MailboxSettings, StateAnswer } from '../../lib/protocol/webmail.ts'
import { useActions } from './actions/use-actions.ts'
import { ask } from './ask.ts'
import { Dialogs } from './dialogs.tsx'
import { LogInAgain } from './door/log-in-again.tsx'
import { PasswordAgain } from './door/password-again.tsx'
import { FolderNav } from './folders/folder-nav.tsx'
import { folderName } from './folders/folder-name.ts'
import { useFolders } from './folders/use-folders.ts'
import { useMailboxKeys } from './keys/use-mailbox-keys.ts'
import { later } from './layout/later.tsx'
import { NothingOpen } from './layout/nothing-open.tsx'
import { SkipLinks } from './layout/skip-links.tsx'
import { TopBar } from './layout/top-bar.tsx'
import { usePane } from './layout/use-pane.ts'
import { ListRoom } from './list/list-room.tsx'
import { useLineDeeds } from './list/use-line-deeds.ts'
import { useListNow } from './list/use-list-now.ts'
import { useListPlace } from './list/use-list-place.ts'
import { useTold } from './live/use-told.ts'
import type { MailFolder } from './mail.ts'
import { type Mailbox, MailboxContext, type MessageActions } from './mailbox-context.ts'
import { MessageScreen } from './read/message-screen.tsx'
import { composeHref } from './route.ts'
import { Said } from './said.tsx'
import { SessionNote } from './session-note.tsx'
import { useDialogs } from './use-dialogs.ts'
import { useEnding } from './use-ending.ts'
import { useNavigation } from './use-navigation.ts'
import { useRoute } from './use-route.ts'
import { useSaid } from './use-said.ts'
import { FOLDER_WORDS } from './words/folders.ts'
import { LIST_WORDS } from './words/list.ts'
import { LIVE_WORDS } from './words/live.ts'
import { SHELL_WORDS as say } from './words/shell.ts'

const ComposeScreen = later(async () => (await import('./compose/compose-screen.tsx')).ComposeScreen)
const SettingsScreen = later(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen)

/** The rooms of an open mailbox: folders, a list, and a message, something being written, or the settings beside it. */
export function Rooms({ state: begun }: { readonly state: StateAnswer }) {
  const [settings, setSettings] = useState(begun.settings)
  const [identities, setIdentities] = useState(begun.identities)
  const state = useMemo(() => ({ ...begun, settings, identities }), [begun, settings, identities])
  const forgetIdentity = useCallback((email: string) => setIdentities((known) => known.filter((one) => one.email !== email)), [])
  const route = useRoute()
  const place = useListPlace(route, settings.conversations)
  const folders = useFolders()
  const now = useListNow(place)
  const { split, wanted: pane, toggle: togglePane } = usePane()
  const navigation = useNavigation(place, now, split)
  const said = useSaid()
  const dialogs = useDialogs()
  const [foldersOpen, setFoldersOpen] = useState(false)
  const [ending, forgetEnding] = useEnding()
  const { list, selecting, section } = now
  const { openRef, reading } = place

  const counted = useCallback(() => void folders.again(), [folders.again])
  const changed = useCallback(
    (path: string | null = null) => {
      counted()
      if (path === null || (place.place.kind === 'folder' && place.place.folder === path)) void list.refresh()
    },
    [counted, place.place, list.refresh],
  )
  const chooseFolder = useCallback<MessageActions['chooseFolder']>((lines, how) => dialogs.show({ is: 'choose', how, lines }), [])
  const actions = useActions({ list, folders: folders.answer?.folders ?? [], say: said.say, counted, leaving: navigation.leaving, confirmErase: dialogs.confirmErase, chooseFolder })
  const deeds = useLineDeeds(place.route, now, actions)
  const { close, neighbour, openLine } = navigation
  const mailbox = useMemo<Mailbox>(
    () => ({ state, folders: folders.answer, say: said.say, actions, setSettings, forgetIdentity, changed, close, neighbour, openLine }),
    [state, folders.answer, actions, changed, close, neighbour, openLine],
  )
  const reached = useTold({ live: state.live, folders, place, changed, whisper: said.whisper })
  useMailboxKeys({ mailbox, place, now, navigation, split, undo: said.undo, help: () => dialogs.show({ is: 'keys' }) })

  useEffect(() => {
    setFoldersOpen(false)
    // A note must not lie over what is being written; the key that takes back still does.
    if (route.at === 'compose') said.close()
    if (route.at === 'compose' && route.id === '') location.replace(composeHref(crypto.randomUUID(), route.about, route.to))
  }, [route])
  const turnKeys = async (keys: boolean) => {
    const wanted: MailboxSettings = { ...settings, keys }
    setSettings(wanted)
    const kept = await ask<MailboxSettings>('settings', wanted)
    if (!kept.ok) said.say({ problem: kept.problem })
  }
  const empty = async (folder: MailFolder) => {
    const done = await list.hold(() => ask('empty', { folder: folder.path }))
    counted()
    said.say(done.ok ? { sentence: LIST_WORDS.done.emptied(folderName(folder)) } : { problem: done.problem })
  }
  const goToFolder = () => {
    // On a narrow screen the folders lie over the list, and the link that was pressed goes away with them.
    if (foldersOpen) requestAnimationFrame(() => document.getElementById('elenco')?.focus())
    setFoldersOpen(false)
  }
  const reopen = () => {
    forgetEnding()
    changed()
  }
  return (
    <MailboxContext.Provider value={mailbox}>
      <h1 class="visually-hidden">{say.heading(state.person.name)}</h1>
      <SkipLinks list={reading && (split || !openRef)} message={openRef !== null} />
      <Said saying={said.saying} onClose={said.close} />
      <SessionNote ended={ending === 'ended'} />
      {!reached && (
        <p class="mailbox-offline" role="status">
          {LIVE_WORDS.offline}
        </p>
      )}
      <TopBar search={route.at === 'search' ? route.search : null} place={place.place} foldersOpen={foldersOpen} onFolders={() => setFoldersOpen(!foldersOpen)} pane={pane} onPane={togglePane} onKeys={() => dialogs.show({ is: 'keys' })} onNotices={() => dialogs.show({ is: 'notices' })} />
      <div class="mailbox-rooms" data-at={reading && openRef ? 'message' : route.at} data-split={split}>
        <nav id="cartelle" class="mailbox-nav" data-open={foldersOpen} aria-label={FOLDER_WORDS.nav}>
          <FolderNav live={folders} current={route.at === 'list' ? route.folder : null} onGo={goToFolder} onManage={() => dialogs.show({ is: 'folders' })} />
        </nav>
        <section ref={section} class="mailbox-list" aria-labelledby="elenco" hidden={!reading || (openRef !== null && !split)}>
          <ListRoom now={now} place={place} deeds={deeds} conversations={settings.conversations} onEmpty={(folder) => dialogs.show({ is: 'empty', folder })} />
        </section>
        {reading && (openRef || split) && (
          <section id="messaggio" class="mailbox-message" aria-label={say.pane.label} tabIndex={-1}>
            {openRef ? <MessageScreen key={place.openKey} refOf={openRef} /> : <NothingOpen />}
          </section>
        )}
        {!reading && (
          <section class="mailbox-aside">
            {route.at === 'settings' && <SettingsScreen />}
            {route.at === 'compose' && route.id !== '' && <ComposeScreen key={route.id} id={route.id} about={route.about} to={route.to} />}
          </section>
        )}
      </div>
      <Dialogs dialogs={dialogs} folders={folders} keys={settings.keys} onKeys={(on) => void turnKeys(on)} onChoose={(lines, how, path) => void actions[how](lines, path).then((done) => done && selecting.none())} onEmpty={(folder) => void empty(folder)} />
      {ending === 'locked' && state.opensBy === 'log-in' && <LogInAgain onClose={forgetEnding} />}
      {ending === 'locked' && state.opensBy === 'password' && <PasswordAgain email={state.person.email} onOpen={reopen} onClose={forgetEnding} />}
    </MailboxContext.Provider>
  )
}
