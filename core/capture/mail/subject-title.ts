/** `Re:`, `Fwd:` and what mail programs write in their languages. */
const PREFIX = /^\s*(?:re|fwd?|fw|wg|aw|tr|rv|rif|ynt|ilt|i̇lt|пер|пересл|перенапр|отв|ответ|на|cvb|yön)\s*(?:\[\d{1,3}\])?\s*[:：]\s*/iu;
const MOST = 10;

/** @returns a subject without the marks of answers and forwards before it */
export function subjectTitle(subject: string): string {
  let title = subject;
  for (let count = 0; count < MOST && PREFIX.test(title); count += 1) title = title.replace(PREFIX, '');
  return title.trim() === '' ? subject : title.trim();
}
