import cmsConfig from './cms/config.ts'
import cmsDelete from './cms/delete.ts'
import cmsEntries from './cms/entries.ts'
import cmsEntry from './cms/entry.ts'
import cmsFile from './cms/file.ts'
import cmsMediaUpload from './cms/media-upload.ts'
import cmsMedia from './cms/media.ts'
import cmsPreview from './cms/preview.ts'
import cmsProposal from './cms/proposal.ts'
import cmsProposals from './cms/proposals.ts'
import cmsPublish from './cms/publish.ts'
import cmsSave from './cms/save.ts'
import cmsStatus from './cms/status.ts'
import cmsWithdraw from './cms/withdraw.ts'
import deskApprove from './desk/approve.ts'
import deskPage from './desk/page.ts'
import deskProposal from './desk/proposal.ts'
import deskProposals from './desk/proposals.ts'
import deskProposeRules from './desk/propose-rules.ts'
import deskPublish from './desk/publish.ts'
import deskReject from './desk/reject.ts'
import deskRules from './desk/rules.ts'
import deskRulesCheck from './desk/rules-check.ts'
import deskSendBack from './desk/send-back.ts'
import gateCaddy from './gate/caddy.ts'
import gateNginx from './gate/nginx.ts'
import type { Endpoint } from './services.ts'
import enterWithMailbox from './session/enter-with-mailbox.ts'
import enterWithProvider from './session/enter-with-provider.ts'
import enter from './session/enter.ts'
import leave from './session/leave.ts'
import providerReturn from './session/provider-return.ts'
import renew from './session/renew.ts'

/** Every address that is not a page. */
export const ENDPOINTS: readonly Endpoint[] = [
  cmsConfig,
  cmsDelete,
  cmsEntries,
  cmsEntry,
  cmsFile,
  cmsMedia,
  cmsMediaUpload,
  cmsPreview,
  cmsProposal,
  cmsProposals,
  cmsPublish,
  cmsSave,
  cmsStatus,
  cmsWithdraw,
  deskApprove,
  deskPage,
  deskProposal,
  deskProposals,
  deskProposeRules,
  deskPublish,
  deskReject,
  deskRules,
  deskRulesCheck,
  deskSendBack,
  gateCaddy,
  gateNginx,
  enter,
  enterWithMailbox,
  enterWithProvider,
  leave,
  providerReturn,
  renew,
]
