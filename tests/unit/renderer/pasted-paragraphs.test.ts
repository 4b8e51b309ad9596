import { describe, expect, it } from 'vitest';
import { pastedParagraphs } from '../../../renderer/screens/library/reader/translation/pasted-paragraphs';

describe('pasted paragraphs', () => {
  const cases: [string, string, string[]][] = [
    ['one line is one', 'The quay is open.', ['The quay is open.']],
    ['lines without empty ones are one each', 'One.\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['empty lines part, and lines within are joined', 'The quay\nis open.\n\n \nTwo.\n', ['The quay is open.', 'Two.']],
    ['a line with blanks only is empty', 'One.\n \t\nTwo.', ['One.', 'Two.']],
    ['right-to-left words stay as they are', 'الميناء مفتوح.\n\nالسفن هنا.', ['الميناء مفتوح.', 'السفن هنا.']],
    ['nothing is nothing', ' \n\n ', []],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(pastedParagraphs(text)).toEqual(expected);
  });
});
