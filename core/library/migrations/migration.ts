/** One step of a document's shape: takes the JSON of version `from` to version `from + 1`. */
export interface Migration {
  from: number;
  change: (document: Record<string, unknown>) => Record<string, unknown>;
}
