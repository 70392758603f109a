import { changePassword } from '../usecases/account/change-password.ts';
import { confirmSecondFactor } from '../usecases/account/confirm-second-factor.ts';
import { me } from '../usecases/account/me.ts';
import { readCode } from '../usecases/account/read-code.ts';
import { register } from '../usecases/account/register.ts';
import { secondFactor } from '../usecases/account/second-factor.ts';
import { signIn } from '../usecases/account/sign-in.ts';
import { signOut } from '../usecases/account/sign-out.ts';
import { site } from '../usecases/account/site.ts';
import { startSecondFactor } from '../usecases/account/start-second-factor.ts';
import { useCode } from '../usecases/account/use-code.ts';
import { useLink } from '../usecases/account/use-link.ts';
import { accounts } from '../usecases/admin/accounts.ts';
import { createOrganisation } from '../usecases/admin/create-organisation.ts';
import { events } from '../usecases/admin/events.ts';
import { inviteAdministrator } from '../usecases/admin/invite-administrator.ts';
import { inviteManager } from '../usecases/admin/invite-manager.ts';
import { organisations as allOrganisations } from '../usecases/admin/organisations.ts';
import { erasePersonData, readPersonData } from '../usecases/admin/people-data.ts';
import { setAccount } from '../usecases/admin/set-account.ts';
import { answerHistory } from '../usecases/application/answer-history.ts';
import { confirmScan } from '../usecases/application/confirm-scan.ts';
import { fileSeal } from '../usecases/application/file-seal.ts';
import { linkEvidence } from '../usecases/application/link-evidence.ts';
import { listApplications } from '../usecases/application/list-applications.ts';
import { listCalls } from '../usecases/application/list-calls.ts';
import { listEvents } from '../usecases/application/list-events.ts';
import { listPapers } from '../usecases/application/list-papers.ts';
import { openApplication } from '../usecases/application/open-application.ts';
import { readNotice } from '../usecases/application/read-notice.ts';
import { readReceipt } from '../usecases/application/read-receipt.ts';
import { saveAnswer } from '../usecases/application/save-answer.ts';
import { sealElectronically, sealService } from '../usecases/application/seal-electronically.ts';
import { sealApplication } from '../usecases/application/seal-application.ts';
import { startApplication } from '../usecases/application/start-application.ts';
import { submitApplication } from '../usecases/application/submit-application.ts';
import { withdrawApplication } from '../usecases/application/withdraw-application.ts';
import { countyQueue } from '../usecases/county/county-queue.ts';
import { addOffice, inviteToOffice, placeInCounty } from '../usecases/county/offices.ts';
import { opine } from '../usecases/county/opine.ts';
import { passOver } from '../usecases/county/pass-over.ts';
import { readCounty } from '../usecases/county/read-county.ts';
import { setFirst } from '../usecases/county/set-first.ts';
import { unitCounties } from '../usecases/county/unit-counties.ts';
import { acceptBatch } from '../usecases/authority/accept-batch.ts';
import { listBatches } from '../usecases/authority/list-batches.ts';
import { listHandedUp } from '../usecases/authority/list-handed-up.ts';
import { listNotices } from '../usecases/authority/list-notices.ts';
import { openCall } from '../usecases/authority/open-call.ts';
import { sendBackBatch } from '../usecases/authority/send-back-batch.ts';
import { failedDeliveries, resendDelivery } from '../usecases/admin/deliveries.ts';
import { chasedOfAll, chasedOfUnit } from '../usecases/chasing/list-chased.ts';
import { noteCallOfAll, noteCallOfUnit } from '../usecases/chasing/note-call.ts';
import { openCodes } from '../usecases/codes/open-codes.ts';
import { correctIdentity } from '../usecases/identity/correct-identity.ts';
import { readOwnRequest, withdrawRequest } from '../usecases/identity/own-request.ts';
import { decideRequest, listRequests } from '../usecases/identity/unit-requests.ts';
import { askForBook, readBook } from '../usecases/evidence-book/book-of-application.ts';
import { addEvidence } from '../usecases/evidence/add-evidence.ts';
import { addPicture } from '../usecases/evidence/add-picture.ts';
import { listOwnEvidence } from '../usecases/evidence/list-evidence.ts';
import { readEvidenceRoom } from '../usecases/evidence/read-evidence-room.ts';
import { removeOwnEvidence } from '../usecases/evidence/remove-evidence.ts';
import { renameEvidence } from '../usecases/evidence/rename-evidence.ts';
import { checkIndicators, indicatorsTemplate, takeIndicators } from '../usecases/lists/indicators.ts';
import {
  anyOrganisationsTemplate,
  checkAnyOrganisations,
  checkOrganisations,
  organisationsTemplate,
  takeAnyOrganisations,
  takeOrganisations,
} from '../usecases/lists/organisations.ts';
import { checkSummary, summaryTemplate, takeSummary } from '../usecases/lists/summary.ts';
import { acceptIntake } from '../usecases/intake/accept-intake.ts';
import { latestIntake } from '../usecases/intake/latest-intake.ts';
import { readIntakeFiles } from '../usecases/intake/read-intake-files.ts';
import { undoIntake } from '../usecases/intake/undo-intake.ts';
import { chooseNotices } from '../usecases/notices/choose-notices.ts';
import { listNotices as listOwnNotices } from '../usecases/notices/list-notices.ts';
import { noticeChoices } from '../usecases/notices/notice-choices.ts';
import { markAllRead, markRead, unreadNotices } from '../usecases/notices/read-notices.ts';
import { appointDeputy, endDeputy } from '../usecases/office/deputies.ts';
import { moveApplication } from '../usecases/office/move-application.ts';
import { listPapersReceived, receivePaper } from '../usecases/office/papers.ts';
import { readOffice } from '../usecases/office/read-office.ts';
import { setRelease } from '../usecases/office/set-release.ts';
import { fileLicence } from '../usecases/organisation/file-licence.ts';
import { handOutRecovery } from '../usecases/organisation/hand-out-recovery.ts';
import { invite } from '../usecases/organisation/invite.ts';
import { own } from '../usecases/organisation/own.ts';
import { people } from '../usecases/organisation/people.ts';
import { setRole } from '../usecases/organisation/set-role.ts';
import { update } from '../usecases/organisation/update.ts';
import { decideLicence } from '../usecases/recommending/decide-licence.ts';
import { handOutRecovery as handOutRecoveryOfUnit } from '../usecases/recommending/hand-out-recovery.ts';
import { handUp } from '../usecases/recommending/hand-up.ts';
import { organisations as organisationsOfUnit } from '../usecases/recommending/list-organisations.ts';
import { listQueue } from '../usecases/recommending/list-queue.ts';
import { readRecommendation } from '../usecases/recommending/read-recommendation.ts';
import { readSummary } from '../usecases/recommending/read-summary.ts';
import { recommendApplication } from '../usecases/recommending/recommend-application.ts';
import { returnApplication } from '../usecases/recommending/return-application.ts';
import { saveOpinions } from '../usecases/recommending/save-opinions.ts';
import { saveRecommendation } from '../usecases/recommending/save-recommendation.ts';
import { setOrder } from '../usecases/recommending/set-order.ts';
import { withdrawRecommendation } from '../usecases/recommending/withdraw-recommendation.ts';
import { addPin } from '../usecases/pins/add-pin.ts';
import { readDifference } from '../usecases/pins/read-difference.ts';
import { removePin } from '../usecases/pins/remove-pin.ts';
import { replyToPin } from '../usecases/pins/reply-to-pin.ts';
import { settlePin } from '../usecases/pins/settle-pin.ts';
import { searchEverything } from '../usecases/search/search-everything.ts';
import { addComment } from '../usecases/together/add-comment.ts';
import { answerComment } from '../usecases/together/answer-comment.ts';
import { handOver, listColleagues, listOwnKeepers } from '../usecases/together/hand-over.ts';
import { readTogether } from '../usecases/together/read-together.ts';
import { removeComment } from '../usecases/together/remove-comment.ts';
import { sayHere } from '../usecases/together/say-here.ts';
import { settleComment } from '../usecases/together/settle-comment.ts';
import { verifyEvents } from '../usecases/admin/verify-events.ts';
import { callUseCases } from './call-use-cases.ts';
import type { UseCases } from './use-case-types.ts';

/** Which use case answers which route of the contract. */
export const useCases: UseCases = {
  ...callUseCases,
  account: {
    site,
    signIn,
    secondFactor,
    useLink,
    signOut,
    register,
    readCode,
    useCode,
    me,
    changePassword,
    startSecondFactor,
    confirmSecondFactor,
  },
  organisation: {
    own,
    update,
    fileLicence,
    people,
    invite,
    handOutRecovery,
    setRole,
  },
  identity: {
    request: readOwnRequest,
    correct: correctIdentity,
    withdraw: withdrawRequest,
    waiting: listRequests,
    decide: decideRequest,
  },
  openCodes,
  calls: {
    list: listCalls,
    notice: readNotice,
  },
  deliveries: { failed: failedDeliveries, resend: resendDelivery },
  applications: {
    list: listApplications,
    start: startApplication,
    open: openApplication,
    saveAnswer,
    answerHistory,
    linkEvidence,
    submit: submitApplication,
    receipt: readReceipt,
    withdraw: withdrawApplication,
    papers: listPapers,
    fileSeal,
    seal: sealApplication,
    events: listEvents,
  },
  evidence: {
    list: listOwnEvidence,
    add: addEvidence,
    rename: renameEvidence,
    remove: removeOwnEvidence,
    addPicture,
  },
  peopleData: { read: readPersonData, erase: erasePersonData },
  evidenceBook: { read: readBook, ask: askForBook },
  evidenceRoom: { read: readEvidenceRoom },
  pins: {
    add: addPin,
    remove: removePin,
    reply: replyToPin,
    settle: settlePin,
    difference: readDifference,
  },
  together: {
    read: readTogether,
    here: sayHere,
    addComment,
    answerComment,
    settleComment,
    removeComment,
    colleagues: listColleagues,
    handOver,
    keepers: listOwnKeepers,
  },
  county: {
    queue: countyQueue,
    read: readCounty,
    opine,
    passOver,
    ofUnit: unitCounties,
    setFirst,
    addOffice,
    invite: inviteToOffice,
    place: placeInCounty,
  },
  recommending: {
    queue: listQueue,
    recommendation: readRecommendation,
    saveRecommendation,
    saveOpinions,
    return: returnApplication,
    recommend: recommendApplication,
    withdrawRecommendation,
    summary: readSummary,
    setOrder,
    handUp,
    organisations: organisationsOfUnit,
    decideLicence,
    handOutRecovery: handOutRecoveryOfUnit,
  },
  authority: {
    notices: listNotices,
    openCall,
    applications: listHandedUp,
    batches: listBatches,
    accept: acceptBatch,
    sendBack: sendBackBatch,
  },
  lists: {
    organisationsTemplate,
    checkOrganisations,
    takeOrganisations,
    anyOrganisationsTemplate,
    checkAnyOrganisations,
    takeAnyOrganisations,
    summaryTemplate,
    checkSummary,
    takeSummary,
    indicatorsTemplate,
    checkIndicators,
    takeIndicators,
  },
  scans: { confirm: confirmScan, service: sealService, sealElectronically },
  intake: { read: readIntakeFiles, latest: latestIntake, accept: acceptIntake, undo: undoIntake },
  search: {
    everything: searchEverything,
  },
  admin: {
    organisations: allOrganisations,
    createOrganisation,
    inviteManager,
    accounts,
    setAccount,
    inviteAdministrator,
    events,
    verifyEvents,
  },
  notices: {
    list: listOwnNotices,
    unread: unreadNotices,
    read: markRead,
    readAll: markAllRead,
    choices: noticeChoices,
    choose: chooseNotices,
  },
  office: {
    read: readOffice,
    setRelease,
    appointDeputy,
    endDeputy,
    papers: listPapersReceived,
    receivePaper,
    move: moveApplication,
  },
  chasing: {
    ofUnit: chasedOfUnit,
    noteOfUnit: noteCallOfUnit,
    ofAll: chasedOfAll,
    noteOfAll: noteCallOfAll,
  },
};
