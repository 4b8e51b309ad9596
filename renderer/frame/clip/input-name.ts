/** What an input is called for short, and where it lies. */
export interface InputName {
  name: string;
  /** The folder of a file; null for what is in none. */
  place: string | null;
}

const FILE = /^(?<place>(?:[a-z]:[\\/]|[\\/])(?:.*[\\/])?)(?<name>[^\\/]+)$/is;
const PART = ' › ';

/** @param input as a result names it: a file with its folders, an address, or `file › part` for what lies within a file */
export function inputName(input: string): InputName {
  const [whole = '', ...parts] = input.split(PART);
  const { name, place } = FILE.exec(whole)?.groups ?? {};
  return { name: [name ?? whole, ...parts].join(PART), place: place ?? null };
}
