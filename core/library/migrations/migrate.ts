import type { Migration } from './migration';

/**
 * Takes a document of an older version, step by step, to the newest version.
 * The file is not touched: it gets its new shape with the next save.
 *
 * @throws Error if a step is missing; the caller treats the document as one it cannot read
 */
export function migrate(
  document: Record<string, unknown>,
  from: number,
  to: number,
  migrations: readonly Migration[],
): Record<string, unknown> {
  let current = document;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new Error(`there is no way from version ${String(version)} to ${String(version + 1)}`);
    current = { ...step.change(current), version: version + 1 };
  }
  return current;
}
