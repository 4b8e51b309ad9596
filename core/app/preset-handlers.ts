import type { Handlers } from '../contract/contract';
import type { presetCalls } from '../contract/preset-calls';
import type { ExportPreset } from '../model/export-preset';
import type { Session } from './session';

/** The presets of the export screen, kept in library.json so that an office shares them. */
export function presetHandlers(session: Session): Handlers<keyof typeof presetCalls> {
  return {
    'presets.list': () => presetsOf(session),
    'presets.change': async ({ presets }) => {
      const before = presetsOf(session);
      const after = withOneUsual(presets);
      await setPresets(session, after);
      session.history.push({
        step: { action: 'presets', count: 1 },
        undo: () => setPresets(session, before),
        redo: () => setPresets(session, after),
      });
      return after;
    },
  };
}

function presetsOf({ library }: Session): ExportPreset[] {
  return library.document.exportPresets ?? [];
}

/** The one that was made the usual one last comes last of those that say so. */
function withOneUsual(presets: readonly ExportPreset[]): ExportPreset[] {
  const usual = presets.findLast((preset) => preset.usual);
  return presets.map((preset) => ({ ...preset, usual: preset === usual }));
}

async function setPresets(session: Session, exportPresets: ExportPreset[]): Promise<void> {
  await session.library.changeDocument(() => ({ exportPresets }));
  session.changed('library');
}
