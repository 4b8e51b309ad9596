/**
 * What IPTC's JSON Schema of ninjs 2.1 asks for (https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json, © IPTC, CC BY 4.0),
 * written anew without its descriptions: every property with its type and format, and no other property.
 */
const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const number = { type: 'number' };

function oneOf(...values: string[]) {
  return { type: 'string', enum: values };
}

function whole(minimum: number, maximum: number) {
  return { type: 'integer', minimum, maximum };
}

function closed(properties: Record<string, unknown>, ...required: string[]) {
  return { type: 'object', additionalProperties: false, properties, required };
}

function list(items: unknown) {
  return { type: 'array', items };
}

const contact = {
  ...closed({ type: text, role: text, lang: text, name: text, value: text, address: closed({ lines: list(text), locality: text, area: text, postalcode: text, country: text }) }),
  oneOf: [{ required: ['value'] }, { required: ['address'] }],
};
const contacts = list(contact);
const concept = { name: text, rel: text, uri, literal: text };
const worded = list(closed({ role: text, contenttype: text, value: text }, 'value'));

const properties = {
  uri,
  type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'),
  representationtype: oneOf('full', 'partial'),
  profile: text,
  version: text,
  firstcreated: moment,
  versioncreated: moment,
  contentcreated: moment,
  embargoed: moment,
  pubstatus: oneOf('usable', 'withheld', 'canceled'),
  urgency: whole(1, 9),
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  ednote: text,
  language: text,
  descriptions: worded,
  bodies: list(closed({ role: text, contenttype: text, charcount: number, wordcount: number, value: text }, 'value')),
  headlines: worded,
  people: list(closed({ ...concept, contactinfo: contacts })),
  organisations: list(closed({ ...concept, symbols: list(closed({ ticker: text, exchange: text, symboltype: uri, symbol: text })), contactinfo: contacts })),
  places: list(closed({ ...concept, contactinfo: contacts, geojson: { type: 'object' } })),
  subjects: list(closed({ ...concept, creator: text, relevance: whole(0, 100), confidence: whole(0, 100) })),
  events: list(closed(concept)),
  objects: list(closed(concept)),
  infosources: list(closed({ name: text, role: text, uri, literal: text, contactinfo: contacts })),
  title: text,
  by: text,
  slugline: text,
  located: text,
  renditions: list(closed({ name: text, href: uri, contenttype: text, title: text, height: number, width: number, sizeinbytes: number, duration: number, format: text }, 'name')),
  associations: list({ $ref: '#/$defs/item', type: 'object', properties: { name: text }, required: ['name', 'uri'], unevaluatedProperties: false }),
  altids: list(closed({ role: text, value: text })),
  trustindicators: list(closed({ role: uri, title: text, href: uri })),
  standard: closed({ name: text, version: text, schema: uri }),
  genres: list(closed({ name: text, uri: text, literal: text })),
  expires: moment,
  rightsinfo: { ...{ type: 'object', properties: { langid: uri, linkedrights: uri, encodedrights: text } }, oneOf: [{ required: ['linkedrights'] }, { required: ['encodedrights'] }] },
};

export const ninjsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: { item: { type: 'object', properties } },
  $ref: '#/$defs/item',
  required: ['uri'],
  unevaluatedProperties: false,
};
