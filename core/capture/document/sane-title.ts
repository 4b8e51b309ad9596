import { cleanText } from '../html/clean-text';
import { looksDamaged } from '../encoding/looks-damaged';

const LONGEST = 300;
const PLACEHOLDER = /^(?:microsoft (?:word|powerpoint|excel)|untitled|unknown|unnamed|no title|title|(?:new )?document|doc|документ|новый документ|без имени|без названия|заголовок|название|слайд|slide|page|layout|powerpoint|presentation|презентация|template|шаблон|normal|print|печать|belge|sənəd|құжат|dokument|unbenannt|sans titre|start)\s*[-–_]?\s*\d*\s*$/i;
const PROGRAM = /^(?:microsoft (?:word|powerpoint|excel)\s*[-–]|pii:|doi:|arxiv:|about:blank|https?:|file:)/i;
const FILE_NAME = /\.(?:docx?|dotx?|rtf|odt|pdf|html?|xhtml|php|aspx?|indd|qxp?d?|pmd|cdr|ai|eps|tex|dvi|txt|xlsx?|pptx?|tmp|p65|sgm|xml|md)$/i;

/** @returns a title that a document states about itself, or null when it is a placeholder, a file name or damaged */
export function saneTitle(stated: string | null): string | null {
  const title = cleanText(stated ?? '');
  if (title === '' || title.length > LONGEST || !/\p{L}{2}/u.test(title)) return null;
  if (PLACEHOLDER.test(title) || PROGRAM.test(title) || FILE_NAME.test(title)) return null;
  if (/[\\{}<>]|^\S*[/_]\S*$/.test(title) || looksDamaged(title) || !/\p{Ll}{2}|\p{Lo}{2}|\s/u.test(title)) return null;
  // Single words with digits are names of jobs and templates: `AZ_0412a`, `Polosa03`.
  return /^\S*\d\S*$/.test(title) ? null : title;
}
