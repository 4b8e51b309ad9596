import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../../../renderer/editor/paste/clean-html';

const clean = (html: string): string | null => cleanHtml(parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document as unknown as Document);

const WORD = `<!--StartFragment-->
<p class=MsoTitle><span lang=EN-US style='font-size:28.0pt;font-family:"Calibri Light"'>Ports of
the coast<o:p></o:p></span></p>
<h2 style='margin-top:2pt'><span style='color:#2F5496'><b>Trade</b><o:p></o:p></span></h2>
<p class=MsoNormal style='margin-bottom:8pt'><span lang=RU style='font-size:11pt'>Exports <b>grew</b> by <i>30.4</i>&nbsp;percent, “said”
the <a href="https://port.example/a"><span style='color:blue'>port</span></a>.<a href="#_ftn1" name="_ftnref1">[1]</a><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>Grain<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp;</span>Wheat</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Timber</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp;</span>First</p>
<table class=MsoTableGrid border=1><tr><td width=100 style='border:solid'><p class=MsoNormal>Port<o:p></o:p></p></td><td><p class=MsoNormal><b>Tons</b></p></td></tr><tr><td><p>Alma</p></td><td><p>375.3</p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p style='mso-hide:all;display:none'>hidden</p>
<!--EndFragment-->`;

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a"><h1 dir="ltr" style="line-height:1.38"><span style="font-size:20pt;font-weight:400">Ports</span></h1><p dir="ltr"><span style="font-weight:400">Exports </span><span style="font-weight:700">grew</span><span style="font-style:italic"> fast</span><span>, see </span><a href="https://www.google.com/url?q=https://port.example/b&amp;sa=D"><span style="color:#1155cc;text-decoration:underline">here</span></a><span>.</span></p><br><ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>Grain</span></p></li><ul><li aria-level="2"><p><span>Wheat</span></p></li></ul><li><p><span>Timber</span></p></li></ul></b>`;

const LIBRE = `<meta http-equiv="content-type" content="text/html; charset=utf-8"/><style type="text/css">p { margin: 1cm }</style><h3 class="western" style="margin-top:0.1in"><font face="Liberation Serif"><font size="4">Trade</font></font></h3><p style="line-height: 115%"><font color="#000000">Exports <b>grew</b>. <i>«Рост»</i></font></p><ol><li><p>First</p></li><li><p>Second</p></li></ol>`;

const WEB = `<div class="article"><nav><a href="/">Home</a></nav><h1>Port opens</h1><div>The port <strong>opened</strong> on <em>Friday</em>.<script>alert(1)</script></div><img src="https://x.example/t.png"><div>It is new.</div><blockquote><p>“Good.”</p></blockquote><a href="javascript:alert(1)">click</a> <a href="/relative">more</a></div>`;

const MAIL = `<div dir="ltr">Dear all,<div><br></div><div>Exports <b>grew</b>.</div><div>Ask <a href="mailto:desk@port.example">the desk</a>.</div><br><blockquote class="gmail_quote" style="margin:0"><div>On Friday:<br><br>Imports fell.<br>A bit.</div></blockquote><table role="presentation"><tr><td><table><tr><td><p>Laid out in tables.</p></td></tr></table></td></tr></table></div>`;

describe('what is pasted', () => {
  it('comes from Word with headings, lists and tables, and without styles', () => {
    expect(clean(WORD)).toBe(
      '<h2>Ports of the coast</h2><h2>Trade</h2>' +
        '<p>Exports <strong>grew</strong> by <em>30.4</em>\u00A0percent, “said” the <a href="https://port.example/a">port</a>.[1]</p>' +
        '<ul><li><p>Grain</p><ul><li><p>Wheat</p></li></ul></li><li><p>Timber</p></li><li><p>First</p></li></ul>'.replace('<li><p>First</p></li></ul>', '</ul><ol><li><p>First</p></li></ol>') +
        '<table><tbody><tr><td><p>Port</p></td><td><p><strong>Tons</strong></p></td></tr><tr><td><p>Alma</p></td><td><p>375.3</p></td></tr></tbody></table>',
    );
  });

  it('comes from Google Docs without its false bold and its detours', () => {
    expect(clean(GOOGLE)).toBe(
      '<h2>Ports</h2><p>Exports <strong>grew</strong><em> fast</em>, see <a href="https://port.example/b"><u>here</u></a>.</p>' +
        '<ul><li><p>Grain</p><ul><li><p>Wheat</p></li></ul></li><li><p>Timber</p></li></ul>',
    );
  });

  it('comes from LibreOffice', () => {
    expect(clean(LIBRE)).toBe('<h3>Trade</h3><p>Exports <strong>grew</strong>. <em>«Рост»</em></p><ol><li><p>First</p></li><li><p>Second</p></li></ol>');
  });

  it('comes from a web page without what is not its text', () => {
    expect(clean(WEB)).toBe('<h2>Port opens</h2><p>The port <strong>opened</strong> on <em>Friday</em>.</p><p>It is new.</p><blockquote><p>“Good.”</p></blockquote><p>click more</p>');
  });

  it('comes from a mail, in paragraphs', () => {
    expect(clean(MAIL)).toBe(
      '<p>Dear all,</p><p>Exports <strong>grew</strong>.</p><p>Ask <a href="mailto:desk@port.example">the desk</a>.</p>' +
        '<blockquote><p>On Friday:</p><p>Imports fell.<br>A bit.</p></blockquote><p>Laid out in tables.</p>',
    );
  });

  it('stays as it is when it was copied in Dateline', () => {
    expect(clean('<p data-pm-slice="0 0 []">Exports grew.<cite data-citation="{}"></cite></p>')).toBeNull();
  });

  it('never brings a tag or an address that was text', () => {
    expect(clean('<p>&lt;script&gt; &amp; "x"</p><a href="https://x.example/&quot;onload=1">y</a>')).toBe('<p>&#60;script&#62; &#38; &#34;x&#34;</p><p><a href="https://x.example/%22onload=1">y</a></p>');
  });
});
