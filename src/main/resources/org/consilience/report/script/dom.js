// Elements are made, never parsed: whatever a document holds appears as text.
function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined));
  return made;
}

function clear(node, ...children) {
  node.replaceChildren(...children.flat().filter(Boolean));
  return node;
}

const list = value => value || [];
const slug = words => words.replace(/ /g, '-');
const two = value => value.toFixed(2);
const plural = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');

// File names are told apart by both their ends.
function short(name) {
  const points = Array.from(name);
  return points.length <= 24 ? name : points.slice(0, 15).join('') + '\u2026' + points.slice(-7).join('');
}

const fold = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

// A chart is a picture with its content in words.
function figure(draw, label, caption) {
  const svg = d3.create('svg').attr('role', 'img').attr('aria-label', label);
  draw(svg);
  return el('figure', {tabindex: 0, role: 'group', 'aria-label': label}, svg.node(), caption ? el('figcaption', {}, caption) : null);
}

function table(head, rows, attributes) {
  return el('table', attributes,
    el('thead', {}, el('tr', {}, head.map(cell => el('th', {scope: 'col'}, cell)))),
    el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {dir: 'auto'}, cell))))));
}
