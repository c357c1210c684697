/** What each parameter of a query means, for readers of the OpenAPI description. */
export const parameterTexts: Readonly<Record<string, string>> = {
  q: 'Words that occur, or nearly occur, in the title, topics, specialties, names of faculty or id. Accents and case do not matter.',
  kind: 'How an activity is grouped on screen. Values of one filter are alternatives; filters narrow each other.',
  format: 'Learning format.',
  specialty: 'Slug of a specialty, such as `cardiology`.',
  creditType: 'Code of a credit type, such as `ama_pra_1`.',
  profession: 'Activities with credit that this profession may claim.',
  location: '`online`, or the slug of a city such as `los-angeles-ca`.',
  language: 'BCP 47 language in which the activity is held.',
  cost: 'What taking part costs.',
  from: 'First day, in the activity’s own zone, inclusive.',
  to: 'Last day, in the activity’s own zone, inclusive.',
  when: '`upcoming`: everything a learner can still take part in. Default `upcoming`, or `all` where `from` or `to` is given.',
  sort: 'Default `soonest`.',
  group: '`kind`: live activities first, then on-demand material, then series, each in the order of `sort`.',
  limit: 'Most items on a page.',
  cursor: '`nextCursor` of the page before. It belongs to one list: keep the other parameters as they were.',
};
