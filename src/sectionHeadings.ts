/** The parts of a remedy or guide. Their ids are fragments of permanent addresses, and the same in every language. */
export type SectionId = 'cause' | 'steps' | 'escalate' | 'symptom' | 'verify' | 'prevent';

const headings: Readonly<Record<string, SectionId>> = {
  原因: 'cause',
  处理: 'steps',
  仍未解决: 'escalate',
  症状: 'symptom',
  步骤: 'steps',
  验证: 'verify',
  预防: 'prevent',
  Cause: 'cause',
  'What to do': 'steps',
  'Still failing': 'escalate',
  Symptom: 'symptom',
  Steps: 'steps',
  Verify: 'verify',
  Prevent: 'prevent',
};

/** The id of a standard heading, or undefined for any other. */
export const sectionIdOf = (heading: string): SectionId | undefined =>
  Object.hasOwn(headings, heading) ? headings[heading] : undefined;
