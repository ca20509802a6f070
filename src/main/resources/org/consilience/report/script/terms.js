// Words of the glossary: a link to their entry, which also shows on hover and focus.
function term(word, label) {
  const key = 'term-' + slug(word);
  return document.getElementById(key)
    ? el('a', {class: 'term', href: '#' + key}, label || word)
    : el('span', {}, label || word);
}

const tip = document.getElementById('tip');
let explained = null;

function explain(link) {
  const entry = document.getElementById(link.getAttribute('href').slice(1));
  if (!entry) return;
  hideTip();
  explained = link;
  tip.textContent = entry.querySelector('dd').textContent;
  tip.hidden = false;
  const box = link.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  tip.style.left = Math.max(8, left) + window.scrollX + 'px';
  tip.style.top = box.bottom + window.scrollY + 6 + 'px';
  link.setAttribute('aria-describedby', 'tip');
}

function hideTip() {
  if (explained) explained.removeAttribute('aria-describedby');
  explained = null;
  tip.hidden = true;
}

function watchTerms() {
  const over = event => {
    const link = event.target.closest && event.target.closest('a.term');
    if (link) explain(link);
    else if (event.type === 'mouseover') hideTip();
  };
  document.addEventListener('mouseover', over);
  document.addEventListener('focusin', over);
  document.addEventListener('focusout', hideTip);
  document.addEventListener('keydown', event => { if (event.key === 'Escape') hideTip(); });
}
