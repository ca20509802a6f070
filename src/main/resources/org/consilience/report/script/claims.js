const PAGE = 40;
const CHOICES = [
  ['disputed', 'Disputed', 'the sources disagree'],
  ['corroborated', 'Corroborated', 'two or more independent origins'],
  ['single', 'Single', 'hang on one origin']];
const ORDERS = {
  contested: ['contested first', null],
  origins: ['most origins first', (a, b) => b.support.origins - a.support.origins || b.support.documents - a.support.documents],
  confidence: ['highest confidence first', (a, b) => b.confidence - a.confidence],
  text: ['as in the text', (a, b) => place(a) - place(b)]};
const place = group => list(group.claims).length ? group.claims[0].document * 1e7 + group.claims[0].start : Infinity;

function haystack(app, group) {
  if (!group.searched) {
    const claims = list(group.claims).flatMap(c => [c.text, exact(app, c)].concat(list(c.attribution).map(a => a.source)));
    group.searched = fold([group.proposition].concat(list(group.variants).map(v => v.text), claims).join('\n'));
  }
  return group.searched;
}

// The claims of a story: what is disputed first, with filters and search.
function claimsView(app) {
  const story = app.story;
  const wanted = {standing: '', kind: '', document: '', words: '', order: 'contested'};
  const found = el('p', {class: 'found', role: 'status'});
  const items = el('ol', {class: 'groups'});
  const more = el('button', {type: 'button', class: 'show-more', onclick: () => fill(PAGE)});
  let matching = [];
  let shown = 0;

  function matches(group) {
    return (!wanted.standing || group.standing === wanted.standing)
      && (!wanted.kind || group.kind === wanted.kind)
      && (wanted.document === '' || list(group.claims).some(c => c.document === Number(wanted.document)))
      && (!wanted.words || fold(wanted.words).split(/\s+/).every(word => haystack(app, group).includes(word)));
  }

  function filter() {
    matching = story.groups.filter(matches);
    const order = ORDERS[wanted.order][1];
    if (order) matching.sort(order);
    shown = 0;
    clear(items);
    found.textContent = matching.length === story.groups.length
      ? plural(matching.length, 'question') : matching.length + ' of ' + plural(story.groups.length, 'question');
    choices.forEach(b => b.setAttribute('aria-pressed', String(b.dataset.standing === wanted.standing)));
    fill(PAGE);
  }

  function fill(count) {
    items.append(...matching.slice(shown, shown + count).map(g => groupCard(app, g)));
    shown = Math.min(matching.length, shown + count);
    more.hidden = shown >= matching.length;
    more.textContent = 'Show ' + Math.min(PAGE, matching.length - shown) + ' more of ' + (matching.length - shown);
  }

  // Brings one question into view, whatever is filtered.
  function aim(id) {
    const filtered = () => matching.findIndex(g => g.id === id);
    if (filtered() < 0) {
      Object.assign(wanted, {standing: '', kind: '', document: '', words: ''});
      tools.querySelectorAll('select, input').forEach(field => { field.value = wanted[field.name]; });
      filter();
    }
    if (filtered() < 0) return;
    if (filtered() >= shown) fill(filtered() - shown + 1);
    const card = document.getElementById('group-' + id);
    items.querySelectorAll('.aimed').forEach(c => c.classList.remove('aimed'));
    card.classList.add('aimed');
    card.querySelector('details').open = true;
    card.querySelector('details').fill();
    card.scrollIntoView({block: 'start'});
    card.querySelector('button').focus({preventScroll: true});
  }

  const field = (name, label, options) => el('label', {}, label, el('select', {name, onchange: e => { wanted[name] = e.target.value; filter(); }},
    options.map(([value, text]) => el('option', {value}, text))));
  const kinds = Array.from(new Set(story.groups.map(g => g.kind))).sort();
  const choices = CHOICES.map(([key, title, meaning]) => el('button', {type: 'button', class: 'choice ' + key, 'data-standing': key,
    onclick: () => { wanted.standing = wanted.standing === key ? '' : key; filter(); }},
  el('strong', {}, String(story.groups.filter(g => g.standing === key).length)), title, el('span', {}, meaning)));
  const tools = el('div', {class: 'tools'},
    el('label', {class: 'search'}, 'Search', el('input', {type: 'search', name: 'words', autocomplete: 'off', oninput: e => { wanted.words = e.target.value.trim(); filter(); }})),
    field('kind', 'Kind', [['', 'all kinds']].concat(kinds.map(k => [k, k]))),
    field('document', 'Said by', [['', 'any document']].concat(story.documents.map((d, i) => [i, d.origin + ' \u00b7 ' + short(d.name)]))),
    field('order', 'Order', Object.entries(ORDERS).map(([key, [text]]) => [key, text])));
  const left = story.groupsLeftOut ? el('p', {class: 'more'}, plural(story.groupsLeftOut, 'more question') + ' of this story are in the dataset.') : null;
  const root = el('div', {}, el('h2', {class: 'unseen'}, 'Questions and answers'), el('div', {class: 'choices', role: 'group', 'aria-label': 'What to show'}, choices), tools, found, items, more, left);
  filter();
  return {root, aim, shown: () => matching};
}
