import type { Patch } from './patch.ts'

const EDITOR = 'decap-cms-core/dist/esm/components/Editor/Editor.js'
const TOOLBAR = 'decap-cms-core/dist/esm/components/Editor/EditorToolbar.js'
const LIBRARY = 'decap-cms-core/dist/esm/actions/mediaLibrary.js'

/** What Decap does that would lose a person's work, or confuse them. */
export const DECAP_PATCHES: readonly Patch[] = [
  {
    file: EDITOR,
    why: 'The backup is looked for before the entry is in the form, and the entry then takes the place of what was recovered (#5055, #5470).',
    from: `    retrieveLocalBackup(collection, slug);
    if (newEntry) {`,
    to: '    if (newEntry) {',
  },
  {
    file: EDITOR,
    why: 'The backup is looked for here instead: once, as soon as the entry is in the form.',
    from: `  componentDidUpdate(prevProps) {
    if (!prevProps.localBackup`,
    to: `  componentDidUpdate(prevProps) {
    if (!this.backupSought && this.props.entryDraft.getIn(['entry', 'collection']) === this.props.collection.get('name')) {
      this.backupSought = true;
      this.props.retrieveLocalBackup(this.props.collection, this.props.slug);
    }
    if (!prevProps.localBackup`,
  },
  {
    file: EDITOR,
    why: 'What was recovered was written on an older text: its save must say so (admin/editor/recovery.ts).',
    from: '        this.props.loadLocalBackup();',
    to: "        window.dispatchEvent(new CustomEvent('redazione:recovered', { detail: this.props.localBackup.getIn(['entry', 'path']) }));\n        this.props.loadLocalBackup();",
  },
  {
    file: EDITOR,
    why: 'The text the backup is written on is remembered with it (admin/editor/recovery.ts).',
    from: '  this.props.persistLocalBackup(entry, collection);',
    to: "  window.dispatchEvent(new CustomEvent('redazione:backup', { detail: entry.get('path') }));\n  this.props.persistLocalBackup(entry, collection);",
  },
  {
    file: TOOLBAR,
    why: 'A choice names what it does, not the state it leads to.',
    from: "          label: t('editor.editorToolbar.draft'),",
    to: "          label: t('editor.editorToolbar.backToDraft'),",
  },
  {
    file: TOOLBAR,
    why: 'As above.',
    from: "          label: t('editor.editorToolbar.inReview'),",
    to: "          label: t('editor.editorToolbar.sendToReview'),",
  },
  {
    file: TOOLBAR,
    why: 'What a referent does most is a button, not the second choice of a menu.',
    from: `    return _jsxs(_Fragment, {
      children: [_jsxs(ToolbarDropdown, {`,
    to: `    return _jsxs(_Fragment, {
      children: [currentStatus === status.get('DRAFT') && _jsx(SaveButton, {
        disabled: isUpdatingStatus,
        onClick: () => onChangeStatus('PENDING_REVIEW'),
        children: t('editor.editorToolbar.sendToReview')
      }), _jsxs(ToolbarDropdown, {`,
  },
  {
    file: TOOLBAR,
    why: 'A page is ready when the central office has approved it, at the desk.',
    from: "useOpenAuthoring ? '' : _jsx(StatusDropdownItem, {",
    to: "currentStatus !== status.get('PENDING_PUBLISH') ? '' : _jsx(StatusDropdownItem, {",
  },
  {
    file: TOOLBAR,
    why: 'Unpublishing deletes and saves again in two requests; taking a page away is one request, behind its own button.',
    from: 'children: [canDelete && canPublish && _jsx(DropdownItem, {',
    to: 'children: [false && _jsx(DropdownItem, {',
  },
  {
    file: TOOLBAR,
    why: 'There is no deploy to look for: the live preview is the real page. Decap offers to look for one all the same.',
    from: '    if (!status) {',
    to: "    if (status !== 'SUCCESS') {",
  },
  {
    file: TOOLBAR,
    why: 'The button to publish would be there for every draft, and refuse.',
    from: '!hasChanged && this.renderNewEntryWorkflowPublishControls({',
    to: "!hasChanged && currentStatus === status.get('PENDING_PUBLISH') && this.renderNewEntryWorkflowPublishControls({",
  },
  {
    file: 'decap-cms-core/dist/esm/reducers/editorialWorkflow.js',
    why: 'A first save that is refused left an empty draft behind, which the toolbar then offered to withdraw.',
    from: `    case UNPUBLISHED_ENTRY_PERSIST_FAILURE:
`,
    to: `    case UNPUBLISHED_ENTRY_PERSIST_FAILURE:
      if (!state.hasIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`, 'slug'])) return state.deleteIn(['entities', \`\${action.payload.collection}.\${action.payload.slug}\`]);
`,
  },
  {
    file: 'decap-cms-core/dist/esm/lib/formatters.js',
    why: 'An apostrophe parts two words in Italian: «dell’anno» is dell-anno and not dellanno, whichever apostrophe was typed.',
    from: ".replace(/[']/g, '')",
    to: ".replace(/['’_~]/g, '-')",
  },
  {
    file: LIBRARY,
    why: 'English, and it deletes the file in force before the new one is even saved.',
    from: `      if (!window.confirm(\`\${existingFile.name} already exists. Do you want to replace it?\`)) {
        return;
      } else {
        await dispatch(deleteMedia(existingFile, {
          privateUpload
        }));
      }`,
    to: `      if (!window.confirm(\`Il file «\${existingFile.name}» c’è già. Vuoi metterne uno nuovo al suo posto?\`)) {
        return;
      }`,
  },
  {
    file: LIBRARY,
    why: 'English before our sentence.',
    from: 'message: `Failed to persist media: ${error}`',
    to: 'message: String(error)',
  },
  {
    file: LIBRARY,
    why: 'English before our sentence.',
    from: `message: \`Failed to delete media: \${error.message}\`,
        type: 'error',
        dismissAfter: 8000
      }));
      return`,
    to: `message: String(error),
        type: 'error',
        dismissAfter: 8000
      }));
      return`,
  },
  {
    file: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesSearch.js',
    why: 'What may only be read is there for relations to name, not to be found and opened in a form.',
    from: 'ownProps.collections.keySeq().toArray()',
    to: "ownProps.collections.filter(collection => !collection.get('hide')).keySeq().toArray()",
  },
  {
    file: 'decap-cms-widget-string/dist/esm/StringControl.js',
    why: 'The caret is put back after typing only: put back at every drawing, the focus alone undid what was selected, by hand or by «Vai al campo».',
    from: `  componentDidUpdate() {
    if (this._el &&`,
    to: `  componentDidUpdate(prevProps) {
    if (prevProps.value !== this.props.value && this._el &&`,
  },
  {
    file: 'decap-cms-widget-richtext/dist/esm/RichtextControl/VisualEditor.js',
    why: 'A text that is only spelled in the widget’s own way (- as *) is no change: opening a page would make it unsaved.',
    from: `    const mdValue = slateToMarkdown(value, {
      voidCodeBlock: !!codeBlockComponent
    }, editorComponents);
    onChange(mdValue);`,
    to: `    const spelled = blocks => slateToMarkdown(blocks, {
      voidCodeBlock: !!codeBlockComponent
    }, editorComponents);
    const mdValue = spelled(value);
    editor.spelled ??= spelled(initialValue);
    if (mdValue === editor.spelled) return;
    editor.spelled = mdValue;
    onChange(mdValue);`,
  },
]
