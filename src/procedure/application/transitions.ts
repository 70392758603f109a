import type { Transitions } from '#kernel/transition.ts';

/** Where an application stands, from the first word to its acceptance. */
export const applicationStates = [
  'draft',
  'submitted',
  'sealed',
  'returned',
  'recommended',
  'handedUp',
  'accepted',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationAct =
  | 'submit'
  | 'withdraw'
  | 'seal'
  | 'return'
  | 'recommend'
  | 'withdrawRecommendation'
  | 'handUp'
  | 'sendBack'
  | 'accept';

/** 申报 → 推荐 → 受理. The notice names the parties and papers; the steps themselves are assumed (`basis: 'assumed'`). */
export const applicationTransitions: Transitions<ApplicationState, ApplicationAct> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', needs: 'application.write' },
  withdraw: { from: ['submitted', 'sealed'], to: 'draft', needs: 'application.write' },
  seal: { from: ['submitted'], to: 'sealed', needs: 'application.write' },
  return: { from: ['submitted', 'sealed'], to: 'returned', needs: 'recommend.write' },
  recommend: { from: ['sealed'], to: 'recommended', needs: 'recommend.write' },
  withdrawRecommendation: { from: ['recommended'], to: 'sealed', needs: 'recommend.write' },
  handUp: { from: ['recommended'], to: 'handedUp', needs: 'recommend.write' },
  sendBack: { from: ['handedUp'], to: 'recommended', needs: 'authority.write' },
  accept: { from: ['handedUp'], to: 'accepted', needs: 'authority.write' },
};

/** States in which the applicant may change answers and evidence. */
export const editableStates: readonly ApplicationState[] = ['draft', 'returned'];

/** States in which the recommending unit sees an application; drafts are the applicant's alone. */
export const recommenderSees: readonly ApplicationState[] = [
  'submitted',
  'sealed',
  'returned',
  'recommended',
  'handedUp',
  'accepted',
];

/** States in which the authority sees an application. */
export const authoritySees: readonly ApplicationState[] = ['handedUp', 'accepted'];

/** States in which the recommending unit may write its opinion. */
export const opinionStates: readonly ApplicationState[] = ['submitted', 'sealed', 'recommended'];

/** States that stand in 附件4: recommended, and whatever follows. */
export const recommendedStates: readonly ApplicationState[] = ['recommended', 'handedUp', 'accepted'];
