import { z } from 'zod';
import { exportPreset } from '../model/export-preset';
import { call } from './call';

export const presetCalls = {
  'presets.list': call(z.strictObject({}), z.array(exportPreset)),
  /** Sets the whole list: what is not in it is removed. */
  'presets.change': call(z.strictObject({ presets: z.array(exportPreset.strict()).max(100) }), z.array(exportPreset)),
};
