import auditCsv from './audit/csv.ts'
import auditData from './audit/data.ts'
import auditPage from './audit/page.tsx'
import auditRegister from './audit/register.ts'
import auditRow from './audit/row.ts'
import auditStyle from './audit/style.ts'
import cmsChecks from './cms/checks.ts'
import cmsConfig from './cms/config.ts'
import cmsConfirm from './cms/confirm.ts'
import cmsEntries from './cms/entries.ts'
import cmsEntry from './cms/entry.ts'
import cmsFile from './cms/file.ts'
import cmsMediaUpload from './cms/media-upload.ts'
import cmsMedia from './cms/media.ts'
import cmsNotes from './cms/notes.ts'
import cmsPreview from './cms/preview.ts'
import cmsProposal from './cms/proposal.ts'
import cmsProposals from './cms/proposals.ts'
import cmsPublish from './cms/publish.ts'
import cmsSave from './cms/save.ts'
import cmsStatus from './cms/status.ts'
import cmsWithdraw from './cms/withdraw.ts'
import githubWebhook from './github/webhook.ts'
import deskApprove from './desk/approve.ts'
import deskChecks from './desk/checks.ts'
import deskDepartures from './desk/departures.ts'
import deskEmergency from './desk/emergency.ts'
import deskHandOver from './desk/hand-over.ts'
import deskLive from './desk/live.ts'
import deskMove from './desk/move.ts'
import deskPack from './desk/pack.ts'
import deskPageInForce from './desk/page-in-force.ts'
import deskPage from './desk/page.ts'
import deskProposal from './desk/proposal.ts'
import deskProposals from './desk/proposals.ts'
import deskProposeRules from './desk/propose-rules.ts'
import deskPublishMany from './desk/publish-many.ts'
import deskPublish from './desk/publish.ts'
import deskPublished from './desk/published.ts'
import deskReject from './desk/reject.ts'
import deskRelease from './desk/release.ts'
import deskRemarksAccept from './desk/remarks-accept.ts'
import deskRemarksAdd from './desk/remarks-add.ts'
import deskRemarksDecline from './desk/remarks-decline.ts'
import deskRemarksMove from './desk/remarks-move.ts'
import deskRemarksReply from './desk/remarks-reply.ts'
import deskRemarks from './desk/remarks.ts'
import deskRemove from './desk/remove.ts'
import deskRulesCheck from './desk/rules-check.ts'
import deskRules from './desk/rules.ts'
import deskSchedule from './desk/schedule.ts'
import deskSendBack from './desk/send-back.ts'
import deskText from './desk/text.ts'
import deskSign from './desk/sign.ts'
import deskTake from './desk/take.ts'
import deskTakers from './desk/takers.ts'
import deskUndo from './desk/undo.ts'
import deskUndoEffects from './desk/undo-effects.ts'
import deskUnpack from './desk/unpack.ts'
import deskUnschedule from './desk/unschedule.ts'
import deskExpertAsk from './desk/expert-ask.ts'
import deskExpertEnd from './desk/expert-end.ts'
import deskExperts from './desk/experts.ts'
import deskMail from './desk/mail.ts'
import deskMailWishes from './desk/mail-wishes.ts'
import deskRatingsComments from './desk/ratings-comments.ts'
import deskRatingsForget from './desk/ratings-forget.ts'
import deskRatings from './desk/ratings.ts'
import deskMine from './desk/mine.ts'
import deskOpen from './desk/open.ts'
import deskRequestAnswer from './desk/requests/answer.ts'
import deskRequestClose from './desk/requests/close.ts'
import deskRequestConfirm from './desk/requests/confirm.ts'
import deskRequestImage from './desk/requests/image.ts'
import deskRequests from './desk/requests/list.ts'
import deskRequest from './desk/requests/one.ts'
import deskRequestPass from './desk/requests/pass.ts'
import deskRequestPropose from './desk/requests/propose.ts'
import deskRequestTake from './desk/requests/take.ts'
import deskStory from './desk/story.ts'
import expertAnswer from './expert/answer.tsx'
import expertFile from './expert/file.ts'
import expertPage from './expert/page.tsx'
import expertRendered from './expert/rendered.ts'
import feedbackPublished from './feedback/published.tsx'
import feedbackSend from './feedback/send.tsx'
import feedbackThanks from './feedback/thanks.tsx'
import trialMail from './trial-mail.tsx'
import gateCaddy from './gate/caddy.ts'
import gateNginx from './gate/nginx.ts'
import appointmentAsk from './requests/appointment-ask.tsx'
import appointmentDay from './requests/appointment-day.tsx'
import appointmentSend from './requests/appointment-send.ts'
import assistance from './requests/assistance.tsx'
import disservice from './requests/disservice.tsx'
import offerAccept from './requests/offer-accept.ts'
import offerAsk from './requests/offer-ask.tsx'
import requestThanksCalendar from './requests/thanks-calendar.tsx'
import requestThanks from './requests/thanks.tsx'
import type { Endpoint } from './services.ts'
import enterWithMailbox from './session/enter-with-mailbox.ts'
import enterWithProvider from './session/enter-with-provider.ts'
import enter from './session/enter.ts'
import leave from './session/leave.ts'
import previewPass from './session/preview-pass.ts'
import providerReturn from './session/provider-return.ts'
import renew from './session/renew.ts'
import { MAIL_ENDPOINTS } from './webmail/endpoints.ts'
import webmailLive from './webmail/live.ts'
import webmailToDraft from './webmail/to-draft.ts'
import webmailToRequest from './webmail/to-request.ts'

/** Every address that is not a page. */
export const ENDPOINTS: readonly Endpoint[] = [
  auditCsv,
  auditData,
  auditPage,
  auditRegister,
  auditRow,
  auditStyle,
  cmsChecks,
  cmsConfig,
  cmsConfirm,
  cmsEntries,
  cmsEntry,
  cmsFile,
  cmsMedia,
  cmsMediaUpload,
  cmsNotes,
  cmsPreview,
  cmsProposal,
  cmsProposals,
  cmsPublish,
  cmsSave,
  cmsStatus,
  cmsWithdraw,
  deskApprove,
  githubWebhook,
  deskChecks,
  deskDepartures,
  deskEmergency,
  deskHandOver,
  deskLive,
  deskMove,
  deskPack,
  deskPage,
  deskPageInForce,
  deskProposal,
  deskProposals,
  deskProposeRules,
  deskPublish,
  deskPublished,
  deskPublishMany,
  deskReject,
  deskRelease,
  deskRemarks,
  deskRemarksAccept,
  deskRemarksAdd,
  deskRemarksDecline,
  deskRemarksMove,
  deskRemarksReply,
  deskRemove,
  deskRules,
  deskRulesCheck,
  deskSchedule,
  deskSendBack,
  deskText,
  deskSign,
  deskTake,
  deskTakers,
  deskUndo,
  deskUndoEffects,
  deskUnpack,
  deskUnschedule,
  deskExpertAsk,
  deskExpertEnd,
  deskExperts,
  deskMail,
  deskMailWishes,
  deskMine,
  deskRatings,
  deskRatingsComments,
  deskRatingsForget,
  deskOpen,
  deskStory,
  deskRequestAnswer,
  deskRequestClose,
  deskRequestConfirm,
  deskRequestImage,
  deskRequestPass,
  deskRequestPropose,
  deskRequest,
  deskRequests,
  deskRequestTake,
  expertAnswer,
  expertFile,
  expertPage,
  expertRendered,
  feedbackPublished,
  feedbackSend,
  feedbackThanks,
  trialMail,
  appointmentAsk,
  appointmentDay,
  appointmentSend,
  offerAsk,
  offerAccept,
  assistance,
  disservice,
  requestThanks,
  requestThanksCalendar,
  gateCaddy,
  gateNginx,
  enter,
  enterWithMailbox,
  enterWithProvider,
  leave,
  previewPass,
  providerReturn,
  renew,
  ...MAIL_ENDPOINTS,
  webmailLive,
  webmailToDraft,
  webmailToRequest,
]
