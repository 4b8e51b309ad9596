import { z } from 'zod';
import { officeLook } from '../model/office-look';
import { templateId } from '../model/template-id';
import { call } from './call';
import { templateChoice } from './export-calls';
import { folder } from './library-calls';

/** The office's name and look, with its logo for the window to show. */
export const officeState = z.object({
  office: z.string(),
  look: officeLook,
  /** The logo's bytes. */
  logo: z.instanceof(Uint8Array).nullable(),
  /** Notices that can be begun with, by country (ISO 3166-1 alpha-2). */
  notices: z.array(z.object({ country: z.string(), text: z.string() })),
});
export type OfficeState = z.infer<typeof officeState>;

export const officeCalls = {
  'office.get': call(z.strictObject({}), officeState),
  /** Takes the place of the former look, but for the logo. */
  'office.change': call(z.strictObject({ office: z.string().max(200), look: officeLook.omit({ logo: true }).strict() }), officeState),
  /** Copies a picture into the library as the office's logo; null for none. */
  'office.setLogo': call(z.strictObject({ file: z.string().min(1).max(4096).nullable() }), officeState),
  /** Copies the template in a folder into the library after it has been tried; one of the same id is replaced. */
  'templates.add': call(z.strictObject({ folder }), z.object({ template: templateChoice, warnings: z.array(z.string()) })),
  'templates.remove': call(z.strictObject({ id: templateId }), z.null()),
};
