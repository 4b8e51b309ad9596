import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../core/capture/pdf/read-pdf';
import { reordered } from '../../../../core/capture/pdf/writing-direction';
import { plainText } from '../../../../core/model/plain-text';
import { ligaturePdf } from '../support/ligature-pdf';
import { typstPdf } from '../support/typst-pdf';

async function textOf(bytes: Uint8Array): Promise<string> {
  const { blocks } = await readPdf(bytes);
  return plainText(blocks).text.replace(/\s+/g, ' ').trim();
}

const ARABIC = [
  'قالت هيئة الميناء يوم الاثنين 14 أبريل 2026 إن المحطة الثانية (الجديدة) افتتحت بعد تأخير دام عامين، وبلغت كلفتها 3.5 مليون دولار.',
  'وأضافت أن السفن من جميع الأحجام، بما فيها شركة Velda Port Authority الخاصة، يمكنها الرسو الآن في أي ساعة.',
  'الخطوط العربية والإعلام: «لا إله» وقال الأمين العام إن ٢٥ من السفن محلية، لأن الأمر لا يحتاج إلى أكثر من ذلك.',
].join(' ');
const HEBREW = [
  'רשות הנמל הודיעה ביום שני, 14 באפריל 2026, כי המסוף השני (החדש) נפתח באיחור של שנתיים ועלותו 3.5 מיליון דולר.',
  'אוניות בכל הגדלים, לרבות אלה של Velda Port Authority, יכולות לעגון בכל שעה: 08:30 עד 17:45.',
].join(' ');

describe('lines that run from right to left', () => {
  it.each([
    ['ar', 'Noto Naskh Arabic', ARABIC],
    ['he', 'Noto Serif Hebrew', HEBREW],
  ])('come in the order in which they are read: %s', async (language, font, text) => {
    expect(await textOf(typstPdf(`#set text(lang: "${language}", font: ("${font}", "Noto Serif"))\n${text}`))).toBe(text);
  });

  it.each([
    ['letters that a font names in the order of reading', 'in-order'],
    ['one sign for several letters', 'one-sign'],
  ] as const)('keep the order within a ligature: %s', async (_label, named) => {
    expect(await textOf(ligaturePdf(named))).toBe('الاثنين دولار الخطوط');
  });
});

describe('a line from right to left', () => {
  it.each([
    ['numbers keep their digits', '2026 באפריל 14', '14 באפריל 2026'],
    ['times and sums keep their signs', '17:45 עד 3.5', '3.5 עד 17:45'],
    ['foreign words keep their order', 'חדש Velda Port נמל', 'נמל Velda Port חדש'],
    ['foreign words with a number', 'סוף Velda 2026 נמל', 'נמל Velda 2026 סוף'],
  ])('%s', (_what, drawn, read) => {
    // Both are written here letter by letter from left to right; Hebrew words stand turned round in what is drawn.
    const seen = drawn.replace(/[\u05d0-\u05ea]+/g, (word) => [...word].reverse().join(''));
    expect(reordered(seen, true)).toBe(read);
    expect(reordered(read, true)).toBe(seen);
  });

  it('within a line from left to right is turned alone', () => {
    const word = 'נמל חדש';
    expect(reordered(`It says ${[...word].reverse().join('')} (2026).`, false)).toBe(`It says ${word} (2026).`);
  });
});
