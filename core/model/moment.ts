import { z } from 'zod';

/** A point in time as Dateline itself writes it: ISO 8601 in UTC, as `Date.prototype.toISOString` gives it. */
export const instant = z.iso.datetime();

/** A calendar day, `2026-04-11`. */
export const day = z.iso.date();

/** A time of the day on the wall clock of whoever reads it, `07:45`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When an outlet says it published: a day, or a day and time with the offset if one was stated. */
export const publicationDate = z.union([day, z.iso.datetime({ offset: true, local: true })]);
