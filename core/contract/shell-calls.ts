import { z } from 'zod';
import { exportFormat } from '../model/export-options';
import { id } from '../model/id';
import { pictureName } from '../model/picture-file';
import { call } from './call';
import { pastedPicture } from './capture-calls';

const chosen = z.string().nullable();

/** What only the main process can do: native dialogs, the system browser, the clipboard, the window itself. */
export const shellCalls = {
  'shell.chooseFolder': call(z.strictObject({ purpose: z.enum(['create', 'open', 'restore', 'template', 'export']) }), chosen),
  'shell.chooseFiles': call(z.strictObject({ purpose: z.enum(['clip', 'table', 'markdown', 'opml', 'backup', 'logo', 'dictionary']) }), z.array(z.string())),
  'shell.chooseSaveFile': call(z.strictObject({ suggestedName: z.string().max(255), format: z.union([exportFormat, z.enum(['opml', 'zip'])]) }), chosen),
  'shell.openAddress': call(z.strictObject({ address: z.url({ protocol: /^https?$/ }).max(8192) }), z.null()),
  'shell.revealFile': call(z.strictObject({ path: z.string().min(1).max(4096) }), z.null()),
  /** Opens what was exported in the system's program for it: a mail where it is sent, a PDF where it is printed. */
  'shell.openExported': call(z.strictObject({ path: z.string().regex(/\.(?:eml|pdf)$/i).max(4096) }), z.null()),
  /** Where the browser extension lies; `show` opens the folder. */
  'shell.clipperFolder': call(z.strictObject({ show: z.boolean() }), z.string()),
  'shell.savePicture': call(z.strictObject({ clippingId: id, name: pictureName }), chosen),
  /** Copies the picture at a point of the window, in pixels of the page. */
  'shell.copyPicture': call(z.strictObject({ x: z.int().min(0).max(100_000), y: z.int().min(0).max(100_000) }), z.null()),
  'shell.readClipboard': call(z.strictObject({}), z.object({ text: z.string(), html: z.string().nullable(), picture: pastedPicture })),
  'shell.information': call(z.strictObject({}), z.object({ version: z.string(), platform: z.string(), user: z.string() })),
  'shell.closeWindow': call(z.strictObject({}), z.null()),
  /** The window was asked to close, and stays until it asks for that itself. */
  'shell.keepWindow': call(z.strictObject({}), z.null()),
};
