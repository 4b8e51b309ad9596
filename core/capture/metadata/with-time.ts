import type { Found } from './found-metadata';

/** When the first date is a bare day and another source has that day with its time, the fuller one goes first. */
export function withTime(dates: readonly Found<string>[]): Found<string>[] {
  const [first, ...rest] = dates;
  if (first === undefined || first.value.includes('T')) return [...dates];
  const fuller = rest.find(({ value }) => value.startsWith(`${first.value}T`));
  return fuller === undefined ? [...dates] : [fuller, ...dates.filter((date) => date !== fuller)];
}
