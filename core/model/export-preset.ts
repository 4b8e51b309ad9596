import { z } from 'zod';
import { exportFormat, exportOptions } from './export-options';
import { id } from './id';

/** Choices of the export screen under a name. */
export const exportPreset = z.object({
  id,
  name: z.string().trim().min(1).max(100),
  format: exportFormat,
  options: exportOptions,
  /** What a review that was never exported starts from; one preset at most. */
  usual: z.boolean(),
});
export type ExportPreset = z.infer<typeof exportPreset>;
