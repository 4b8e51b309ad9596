import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../../core/capture/text/read-plain-text';
import { blockText } from '../../../../core/model/plain-text';

function read(text: string) {
  const { metadata, blocks } = readPlainText(text);
  return { metadata, texts: blocks.map(blockText) };
}

describe('readPlainText', () => {
  it('takes a short first line as the title', () => {
    const { metadata, texts } = read('Freight grows\r\n\r\nExports rose.\r\nSo did imports.\r\n');
    expect(metadata.title).toEqual([{ value: 'Freight grows', origin: 'file' }]);
    expect(texts).toEqual(['Exports rose.', 'So did imports.']);
  });

  it('leaves the title unknown when the text begins with a sentence', () => {
    const { metadata, texts } = read('Exports rose, the ministry said.\n\nSo did imports.');
    expect(metadata.title).toEqual([]);
    expect(texts).toEqual(['Exports rose, the ministry said.', 'So did imports.']);
  });

  it('reads header lines in English and Russian', () => {
    const { metadata, texts } = read('Title: Freight grows\nOutlet: Velda Courier\nDate: 11 April 2026\nAuthor: Anna Berg and Jan Holm\nURL: https://velda.example/a\n\nExports rose.');
    expect(metadata).toMatchObject({
      title: [{ value: 'Freight grows', origin: 'file' }],
      outlet: [{ value: 'Velda Courier', origin: 'file' }],
      published: [{ value: '2026-04-11', origin: 'file' }],
      authors: [{ value: ['Anna Berg', 'Jan Holm'], origin: 'file' }],
      address: [{ value: 'https://velda.example/a', origin: 'file' }],
    });
    expect(texts).toEqual(['Exports rose.']);
    const russian = read('Издание: Курьер Вельды\nДата: 11 апреля 2026\nГрузы растут\n\nЭкспорт вырос.');
    expect(russian.metadata.outlet[0]?.value).toBe('Курьер Вельды');
    expect(russian.metadata.published[0]?.value).toBe('2026-04-11');
    expect(russian.metadata.title[0]?.value).toBe('Грузы растут');
    expect(russian.texts).toEqual(['Экспорт вырос.']);
  });

  it('takes prose with a colon for prose', () => {
    const { metadata, texts } = read('Source: the ministry has none.\nIt said so on Tuesday.');
    expect(metadata.outlet).toEqual([]);
    expect(texts).toHaveLength(2);
  });

  it('joins lines that were broken to a width', () => {
    const lines = ['The harbour of Port Velda handled 4.2 million tonnes of freight last year,', 'which was 30.4 percent more than in the year before, and more than in any', 'other year since the port was opened, the authority said.'];
    expect(read(`Freight grows\n\n${lines.join('\n')}\n\nEnd of it.`).texts).toEqual([lines.join(' '), 'End of it.']);
  });
});
