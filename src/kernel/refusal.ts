/** What the procedure may refuse, by its stable code, and the HTTP status it becomes. */
export const refusals = {
  signInNeeded: 401,
  wrongPassword: 401,
  wrongCode: 401,
  accountLocked: 403,
  accountClosed: 403,
  secondFactorNeeded: 403,
  passwordChangeNeeded: 403,
  notPermitted: 403,
  notFound: 404,
  changedMeanwhile: 409,
  stateForbids: 409,
  notPinned: 409,
  pinOfOthers: 409,
  alreadyThere: 409,
  inUse: 409,
  licenceConfirmed: 409,
  rivalConfirmed: 409,
  lastManager: 409,
  notYourself: 409,
  stillBlocked: 422,
  licenceUnconfirmed: 422,
  licenceMissing: 422,
  promiseMissing: 422,
  deadlinePassed: 422,
  callNotOpen: 422,
  stageClosed: 422,
  badDeadline: 422,
  badNotice: 422,
  unitTakesNoPart: 422,
  quotaReached: 422,
  sealsMissing: 422,
  opinionMissing: 422,
  reasonMissing: 422,
  nothingToHandUp: 422,
  mainContentTooLong: 422,
  glyphsMissing: 422,
  paperTooLarge: 422,
  unknownLeaf: 422,
  valueTooLarge: 422,
  unknownTarget: 422,
  pinTargetGone: 422,
  commentPlaceUnknown: 422,
  commentOfOthers: 409,
  keeperCannotWrite: 422,
  sameKeeper: 422,
  unknownUnit: 422,
  unknownRegion: 422,
  badUscc: 422,
  usccMissing: 422,
  badName: 422,
  nameMissing: 422,
  badPhone: 422,
  releaseNeeded: 403,
  secondPersonNeeded: 422,
  leaderMissing: 422,
  deputyOfOneself: 422,
  deputyCannotWrite: 422,
  badPeriod: 422,
  dayInFuture: 422,
  sameUnit: 422,
  badEmail: 422,
  noticeFixed: 422,
  addressMissing: 422,
  weakPassword: 422,
  usedPassword: 422,
  badUsername: 422,
  usernameTaken: 422,
  codeExpired: 422,
  uploadIncomplete: 422,
  fileRefused: 422,
  badInput: 422,
  badJson: 400,
  tooLarge: 413,
  unknownFormat: 415,
  foreignOrigin: 403,
  tooMany: 429,
  tooManyUploads: 429,
  storageQuotaReached: 422,
  failure: 500,
  storageFull: 507,
  databaseAway: 503,
} as const;

export type RefusalCode = keyof typeof refusals;

/** What a sentence about a refusal quotes, and what a client may need to go on. Plain JSON. */
export type RefusalParams = Readonly<Record<string, unknown>>;

/** The procedure says no. Thrown, it rolls the transaction back; the sentence stands in `refusal-words.zh.ts`. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: RefusalParams;

  constructor(code: RefusalCode, params: RefusalParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
