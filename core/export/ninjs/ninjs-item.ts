/** The properties of IPTC's ninjs 2.1 that Dateline writes (https://iptc.org/std/ninjs/ninjs-schema_2.1.json). */
export interface NinjsItem {
  /** Only of an associated item. */
  name?: string;
  uri: string;
  standard?: { name: string; version: string; schema: string };
  type: 'text';
  representationtype: 'full' | 'partial';
  profile: string;
  firstcreated?: string;
  versioncreated?: string;
  contentcreated?: string;
  expires?: string;
  pubstatus: 'usable' | 'withheld';
  usageterms?: string;
  copyrightholder?: string;
  language?: string;
  title: string;
  by?: string;
  located?: string;
  headlines: { role: string; value: string }[];
  descriptions?: { role: string; contenttype: string; value: string }[];
  bodies?: { role: string; contenttype: string; value: string }[];
  subjects?: { name: string; rel: string }[];
  genres?: { name: string }[];
  infosources?: { name: string }[];
  altids?: { role: string; value: string }[];
  renditions?: { name: string; href: string; contenttype: string }[];
  associations?: (NinjsItem & { name: string })[];
}
