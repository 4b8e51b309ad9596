import { z } from 'zod';
import { id } from '../model/id';
import { language } from '../model/language';
import { licence, outlet, outletKind, rights } from '../model/outlet';
import { call } from './call';

const name = z.string().trim().min(1).max(200);

/** An outlet with its number of clippings. `listed`: library.json has it; others are only named by clippings, and have no id yet. */
export const outletRow = outlet.extend({ id: id.nullable(), listed: z.boolean(), count: z.int().nonnegative() });
export type OutletRow = z.infer<typeof outletRow>;

/** What is known of an outlet; `domains` are taken as typed, be it with `https://` or a path; `feeds` are whole addresses. */
export const outletValues = z.strictObject({
  name,
  aliases: z.array(name).max(200),
  domains: z.array(z.string().trim().min(1).max(2000)).max(200),
  feeds: z.array(z.string().trim().min(1).max(4000)).max(200).optional(),
  language,
  country: z.string().trim().max(100),
  kind: outletKind,
  rights,
  licence: licence.strict().optional(),
});
export type OutletValues = z.infer<typeof outletValues>;

/** An outlet by its id, or by its name if only clippings name it. */
export const outletReference = z.union([z.strictObject({ id }), z.strictObject({ name: z.string().min(1).max(10_000) })]);
export type OutletReference = z.infer<typeof outletReference>;

export const outletCalls = {
  'outlets.list': call(z.strictObject({}), z.array(outletRow)),
  'outlets.add': call(z.strictObject({ values: outletValues }), outletRow),
  /** Clippings follow a new name, as the former one is kept among the other names. */
  'outlets.change': call(z.strictObject({ outlet: outletReference, values: outletValues.partial() }), outletRow),
  'outlets.merge': call(z.strictObject({ into: outletReference, from: z.array(outletReference).min(1).max(1000) }), outletRow),
  'outlets.remove': call(z.strictObject({ ids: z.array(id).min(1).max(10_000) }), z.null()),
};
