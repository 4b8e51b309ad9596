// Takes a page as it stands: its markup, with what is shown within shadow roots, and the markup of what is selected.
// It runs in the page but in a world of its own, and its value is that of the last expression. Dateline's own browser
// uses it as well as the extension.
(() => {
  const LONGEST = 20_000_000;

  // A copy of what is shown: the tree within a shadow root in place of its host's children, and in its slots those.
  function flat(node) {
    const copy = node.cloneNode(false);
    for (const child of shownChildren(node)) copy.append(flat(child));
    return copy;
  }

  function shownChildren(node) {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    if (node.localName !== 'slot') return node.childNodes;
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : node.childNodes;
  }

  function markup() {
    const root = document.documentElement;
    const hasShadow = [...document.querySelectorAll('*')].some((element) => element.shadowRoot);
    if (!hasShadow) return root.outerHTML;
    try {
      return flat(root).outerHTML;
    } catch {
      // Nested too deeply to be copied.
      return root.outerHTML;
    }
  }

  function selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.toString().trim() === '') return null;
    const holder = document.createElement('div');
    for (let at = 0; at < selection.rangeCount; at += 1) holder.append(selection.getRangeAt(at).cloneContents());
    // In Dateline the piece stands alone: what is relative in it would point elsewhere.
    for (const [attribute, property] of [['href', 'href'], ['src', 'src']]) {
      for (const element of holder.querySelectorAll(`[${attribute}]`)) {
        if (typeof element[property] === 'string') element.setAttribute(attribute, element[property]);
      }
    }
    return holder.innerHTML;
  }

  const html = document.documentElement ? `<!DOCTYPE html>\n${markup()}` : '';
  const selection = selected();
  const tooLarge = html.length > LONGEST;
  return { address: location.href, title: document.title, html: tooLarge ? '' : html, selection, tooLarge };
})();
