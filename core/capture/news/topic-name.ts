/** The top level of IPTC's Media Topics (https://cv.iptc.org/newscodes/mediatopic/), which the older Subject Codes share. */
const TOPICS: Record<string, string> = {
  '01': 'arts, culture, entertainment and media',
  '02': 'crime, law and justice',
  '03': 'disaster, accident and emergency incident',
  '04': 'economy, business and finance',
  '05': 'education',
  '06': 'environment',
  '07': 'health',
  '08': 'human interest',
  '09': 'labour',
  '10': 'lifestyle and leisure',
  '11': 'politics and government',
  '12': 'religion',
  '13': 'science and technology',
  '14': 'society',
  '15': 'sport',
  '16': 'conflict, war and peace',
  '17': 'weather',
};

/**
 * @param code as agencies write it: `04011002`, `subj:04000000`
 * @returns the name of the topic under which a subject code falls, or null for any other code
 */
export function topicName(code: string): string | null {
  const digits = /(?:^|[:/])(\d{2})\d{6}$/.exec(code.trim())?.[1];
  return digits === undefined ? null : TOPICS[digits] ?? null;
}
