import { describe, expect, it } from 'vitest';
import { readSelection } from '../../../../core/capture/html/read-selection';
import { withoutId } from '../support/without-id';

function read(markup: string) {
  const { blocks, metadata } = readSelection(markup);
  return { title: metadata.title[0] ?? null, blocks: blocks.map(withoutId) };
}

describe('readSelection', () => {
  it('keeps all that was selected, with a short first line as the title', () => {
    expect(read('<meta charset="utf-8"><p>Freight grows</p><p>Exports rose.</p><p>So did imports.</p>')).toEqual({
      title: { value: 'Freight grows', origin: 'detected' },
      blocks: [
        { type: 'paragraph', content: [{ text: 'Exports rose.' }] },
        { type: 'paragraph', content: [{ text: 'So did imports.' }] },
      ],
    });
  });

  it('takes no sentence for a title', () => {
    expect(read('<p>Exports rose.</p><p>So did imports.</p>').title).toBeNull();
  });

  it('reads what Word puts on the clipboard', () => {
    const markup = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
<h1>Freight grows</h1><p class=MsoNormal>Two <b style='mso-bidi-font-weight:normal'>reasons</b>:<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>ferries</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>customs</p><!--EndFragment--></body></html>`;
    expect(read(markup)).toEqual({
      title: { value: 'Freight grows', origin: 'detected' },
      blocks: [
        { type: 'paragraph', content: [{ text: 'Two ' }, { text: 'reasons', bold: true }, { text: ':' }] },
        { type: 'list', ordered: false, items: [[{ text: 'ferries' }], [{ text: 'customs' }]] },
      ],
    });
  });

  it('reads what Google Docs puts on the clipboard', () => {
    const markup = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400;">Exports </span><span style="font-weight:700;">rose</span><span style="font-style:italic"> fast.</span></p></b>`;
    expect(read(markup).blocks).toEqual([
      { type: 'paragraph', content: [{ text: 'Exports ' }, { text: 'rose', bold: true }, { text: ' fast.', italic: true }] },
    ]);
  });

  it('reads what Outlook puts on the clipboard, without the paths of its pictures', () => {
    const markup = `<html xmlns:v="urn:schemas-microsoft-com:vml"><body lang=EN-US><!--StartFragment--><div class=WordSection1><p class=MsoNormal><span style='font-size:11.0pt'>Exports <b>rose</b>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1"><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Temp/image001.png" alt="Chart"><![endif]></p><p class=MsoNormal>So did imports.</p></div><!--EndFragment--></body></html>`;
    const { blocks } = read(markup);
    expect(blocks.filter(({ type }) => type === 'paragraph')).toEqual([
      { type: 'paragraph', content: [{ text: 'Exports ' }, { text: 'rose', bold: true }, { text: '.' }] },
      { type: 'paragraph', content: [{ text: 'So did imports.' }] },
    ]);
    expect(JSON.stringify(blocks)).not.toContain('Temp');
  });

  it('reads what Gmail puts on the clipboard: a line a division, and its quotation', () => {
    const markup = `<div dir="ltr"><div>Exports rose.</div><div><br></div><div>So did <i>imports</i>.</div><blockquote class="gmail_quote"><div>Who said so?</div></blockquote></div>`;
    expect(read(markup).blocks).toEqual([
      { type: 'paragraph', content: [{ text: 'Exports rose.' }] },
      { type: 'paragraph', content: [{ text: 'So did ' }, { text: 'imports', italic: true }, { text: '.' }] },
      { type: 'quote', content: [{ text: 'Who said so?' }] },
    ]);
  });
});
