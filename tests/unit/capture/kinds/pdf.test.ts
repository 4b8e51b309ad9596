import { describe, expect, it } from 'vitest';
import { pdf } from '../../../../core/capture/kinds/pdf';
import { DatelineError } from '../../../../core/model/dateline-error';
import { plainText } from '../../../../core/model/plain-text';
import { pdfLines, plainPdf } from '../support/plain-pdf';
import { typstPdf } from '../support/typst-pdf';

const CONTEXT = { address: null, charset: null, extent: 'whole' } as const;
const HELVETICA = '/Subtype /Type1 /BaseFont /Helvetica';

const LEFT = 'Министры транспорта двух стран договорились о снижении тарифов на перевалку контейнеров. Соглашение вступит в силу первого июля, сообщили в министерстве. ';
const RIGHT = 'Эксперты указывают на нехватку паромов: осенью суда простаивали у причала по девять суток, и достопримечательностью порта стала очередь. ';

async function read(bytes: Uint8Array) {
  const reading = await pdf.read(bytes, CONTEXT);
  return { ...reading, text: plainText(reading.blocks).text, title: reading.metadata.title[0]?.value ?? null };
}

describe('a PDF', () => {
  it('of two columns is read down one and then the other, under its title', async () => {
    const { title, text, blocks } = await read(
      typstPdf(`#set text(lang: "ru", hyphenate: true)\n#text(size: 22pt, weight: 700)[Порт ждёт паромов]\n\n#columns(2)[${LEFT.repeat(9)}\n\n#colbreak()\n${RIGHT.repeat(9)}]`),
    );
    expect(title).toBe('Порт ждёт паромов');
    expect(text.indexOf('Эксперты')).toBeGreaterThan(text.lastIndexOf('вступит в силу'));
    expect(text.match(/договорились о снижении тарифов на перевалку контейнеров/gu)).toHaveLength(9);
    expect(text.match(/достопримечательностью/gu)).toHaveLength(9);
    expect(blocks.every((block) => block.type === 'paragraph')).toBe(true);
  });

  it('loses the heads, feet and numbers of its pages, and joins the paragraph that a page broke', async () => {
    const { text, flags } = await read(
      typstPdf(`#set page(height: 11cm, header: [Вестник коридора, 11 апреля 2026], footer: context [Страница #counter(page).display()])\n#set text(lang: "ru", hyphenate: true)\n${LEFT.repeat(12)}`),
    );
    expect(text).not.toMatch(/Вестник коридора|Страница/u);
    expect(text.match(/вступит в силу первого июля/gu)).toHaveLength(12);
    expect(text).not.toContain('\n');
    expect(flags).toEqual([]);
  });

  it('takes the outlet and the day from the head of its pages', async () => {
    const { metadata } = await read(
      typstPdf(`#set page(height: 9cm, header: [Вестник коридора #h(1fr) 11 апреля 2026 г. #h(1fr) с. #context counter(page).display()])\n#set text(lang: "ru")\n${LEFT.repeat(12)}`),
    );
    expect(metadata.published.map(({ value }) => value)).toContain('2026-04-11');
    expect(new Set(metadata.outlet.map(({ value }) => value))).toEqual(new Set(['Вестник коридора']));
  });

  it('does not guess which of two names in the head of its pages is the outlet', async () => {
    const { metadata } = await read(
      typstPdf(`#set page(height: 9cm, header: [Экономика #h(1fr) 11 апреля 2026 г. #h(1fr) Вестник коридора])\n#set text(lang: "ru")\n${LEFT.repeat(12)}`),
    );
    expect(metadata.outlet).toEqual([]);
  });

  it('keeps headings, lists and what stands in another script', async () => {
    const { text, blocks } = await read(
      typstPdf('#text(size: 20pt, weight: 700)[Liman payızda açılacaq]\n\n#text(size: 13pt, weight: 700)[Yükdaşıma artıb]\n\nTərəflər birgə müəssisənin yaradılmasını nəzərdən keçirirlər. Көліктік дәліздің ұзындығы қысқарды.\n\n#text(size: 13pt, weight: 700)[Gələn il]\n\nGömrük prosedurlarının sadələşdirilməsi daşıma müddətini üç gün qısaldacaq.'),
    );
    expect(text).toContain('Көліктік дәліздің ұзындығы қысқарды.');
    expect(blocks.filter((block) => block.type === 'heading').map(({ content }) => content.map((run) => run.text).join(''))).toEqual(['Yükdaşıma artıb', 'Gələn il']);
  });

  it('whose letters are not those that it shows says so', async () => {
    // Without a ToUnicode map the codes of a font for Cyrillic pass for Latin letters.
    const words = Array.from({ length: 30 }, () => 'Hanorosaa jlekJlapaunj n8pi flbHOrO H8flDr8 38 H8nOrOBbiH CT8BK8');
    const { flags } = await read(plainPdf(HELVETICA, pdfLines(words)));
    expect(flags).toContain('unreliable-text');
  });

  it('in plain English is not suspected', async () => {
    const words = Array.from({ length: 30 }, () => 'The ministries said on Friday that the terminal opens in the autumn.');
    const { flags, text } = await read(plainPdf(HELVETICA, pdfLines(words)));
    expect(flags).toEqual([]);
    expect(text).toContain('The ministries said on Friday');
  });

  it('without text says that it has to be typed', async () => {
    const { blocks, emptyReason } = await read(plainPdf(HELVETICA, '0.5 g 100 100 300 300 re f'));
    expect(blocks).toEqual([]);
    expect(emptyReason).toMatch(/scan.*type/s);
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 200)],
    ['only a signature', () => Buffer.from('%PDF-1.7\n')],
  ])('%s is damaged, in words', async (_what, harm) => {
    await expect(read(harm(plainPdf(HELVETICA, pdfLines(['Words']))))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('made by mutation is read or refused in words, never more', async () => {
    const whole = plainPdf(HELVETICA, pdfLines(['The ministries said on Friday', 'that the terminal opens']));
    for (let at = 9; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x15;
      const outcome = await read(changed).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DatelineError);
    }
  });
});
