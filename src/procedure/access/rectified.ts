/** What may be wrong about somebody in several places at once (GDPR, article 16). */
export const rectifiedFields = [
  'name',
  'address',
  'postcode',
  'town',
  'phone',
  'email',
  'relationNumber',
] as const;

export type RectifiedField = (typeof rectifiedFields)[number];
