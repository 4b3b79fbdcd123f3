/** Licences that lists often have, as they are offered at an import. */
export const commonLicences: readonly { readonly name: string; readonly from: string }[] = [
  { name: 'CC0 1.0', from: 'Wikidata, unitedstates/congress-legislators' },
  { name: 'Public domain', from: 'works of governments' },
  { name: 'CC BY 4.0', from: 'with attribution' },
  { name: 'CC BY-SA 4.0', from: 'with attribution, shared alike' },
  { name: 'ODbL 1.0', from: 'databases, shared alike' },
  { name: 'CC BY-NC 4.0', from: 'OpenSanctions' },
];

/** Whether a licence's name says that it forbids commercial use. */
export const forbidsCommercialUse = (licence: string): boolean => /\bNC\b|non[- ]?commercial/i.test(licence);
