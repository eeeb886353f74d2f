/** The labels of published sets, by the names that the sets give them. */
export const OPP115_LABELS = [
  'First Party Collection/Use',
  'Third Party Sharing/Collection',
  'User Choice/Control',
  'User Access, Edit and Deletion',
  'Data Retention',
  'Data Security',
  'Policy Change',
  'Do Not Track',
  'International and Specific Audiences',
  'Introductory/Generic',
  'Practice not covered',
  'Privacy contact information',
] as const;

export const CLAUDETTE_LABELS = [
  'limitation_of_liability',
  'unilateral_termination',
  'unilateral_change',
  'contract_by_using',
  'content_removal',
  'jurisdiction',
  'choice_of_law',
  'arbitration',
  'privacy_included',
] as const;

export const POINT_LABELS = ['point:good', 'point:bad', 'point:neutral', 'point:blocker'] as const;

export type Opp115Label = (typeof OPP115_LABELS)[number];
export type ClaudetteLabel = (typeof CLAUDETTE_LABELS)[number];
