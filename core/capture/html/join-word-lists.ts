/**
 * Word puts list items on the clipboard as paragraphs with a bullet of their own; here they become a list again.
 * The mark of it is `mso-list` in the style of the paragraph, `mso-list:Ignore` in that of the bullet.
 */
export function joinWordLists(body: Element): void {
  for (const bullet of [...body.querySelectorAll('span[style]')]) {
    if (/mso-list\s*:\s*ignore/i.test(bullet.getAttribute('style') ?? '')) bullet.remove();
  }
  for (const paragraph of [...body.querySelectorAll('p')]) {
    if (!isListItem(paragraph)) continue;
    const list = listBefore(paragraph) ?? startList(paragraph);
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

function isListItem(paragraph: Element): boolean {
  const style = paragraph.getAttribute('style') ?? '';
  return /mso-list\s*:\s*l\d/i.test(style) || /^MsoListParagraph/.test(paragraph.getAttribute('class') ?? '');
}

function listBefore(paragraph: Element): Element | null {
  const before = paragraph.previousElementSibling;
  return before?.localName === 'ul' && before.getAttribute('class') === 'from-word' ? before : null;
}

function startList(paragraph: Element): Element {
  const list = paragraph.ownerDocument.createElement('ul');
  list.setAttribute('class', 'from-word');
  paragraph.before(list);
  return list;
}
