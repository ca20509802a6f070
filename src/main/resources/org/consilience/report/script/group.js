const statusWord = group => term(group.status, group.status);

// A button that names a document and leads to the words.
function cite(app, index, range) {
  const document = app.story.documents[index];
  return el('button', {type: 'button', class: 'cite', title: document.uri, onclick: event => app.reader.open(index, range, event.currentTarget)},
    el('b', {}, document.origin), ' ', short(document.name));
}

// More than a line of them hides what they say.
const fewCites = cites => cites.length <= MOST_CITES ? cites : cites.slice(0, MOST_CITES).concat(el('span', {class: 'meta'}, 'and ' + (cites.length - MOST_CITES) + ' more '));
const MOST_CITES = 10;

const exact = (app, claim) => app.story.documents[claim.document].text.slice(claim.start, claim.end);

// The claims that an answer rests on: those of its documents, on its side of the dispute.
function claimsOf(group, variant) {
  const documents = new Set(list(variant.documents));
  const against = variant.relation === 'contradicts';
  const own = list(group.claims).filter(c => documents.has(c.document));
  const sided = own.filter(c => (c.stance === 'contradicts') === against);
  return sided.length ? sided : own;
}

function variantCites(app, group, variant, seen = new Set()) {
  const cites = claimsOf(group, variant).filter(c => !seen.has(c.document) && seen.add(c.document)).map(c => cite(app, c.document, c));
  if (!cites.length && variant.example && !seen.has(variant.example.document)) cites.push(cite(app, variant.example.document, variant.example));
  return cites;
}

function edits(words, text) {
  if (!list(words).length) return [text];
  return words.map(e => e.kind === 'gone' ? el('del', {}, e.words) : e.kind === 'new' ? el('ins', {}, e.words) : e.words);
}

function variantItem(app, group, variant, first) {
  return el('li', {class: slug(variant.relation)},
    el('span', {dir: 'auto'}, first ? variant.text : edits(variant.words, variant.text)), ' ',
    el('span', {class: 'chip'}, first ? 'first answer' : variant.relation),
    variant.value ? el('span', {class: 'chip'}, 'value: ' + variant.value) : null,
    el('div', {class: 'meta'}, variant.counts.words), el('div', {}, variantCites(app, group, variant)));
}

function memberItem(app, claim) {
  const chain = list(claim.attribution).map(a => [a.source, a.cue ? '(' + a.cue + (a.channel ? ', ' + a.channel : '') + ')' : '', a.primary ? '\u2013 primary source' : ''].filter(Boolean).join(' '));
  const notes = [/^(asserted|unknown)$/.test(claim.modality) ? null : claim.modality, claim.polarity === 'negative' ? 'denied' : null].concat(list(claim.hedges), list(claim.flags)).filter(Boolean);
  return el('li', {class: slug(claim.stance), id: 'claim-' + claim.id},
    el('q', {dir: 'auto'}, exact(app, claim) || '(beyond the part of the text that is shown)'),
    el('div', {class: 'meta'}, cite(app, claim.document, claim), claim.stance === 'unknown' ? null : term(claim.stance),
      el('span', {}, chain.length ? 'said by ' + chain.join(' \u203a ') : 'in the document\u2019s own voice'),
      el('span', {}, term('extraction confidence'), ' ' + two(claim.extraction) + ' (' + claim.extractor + ')'),
      notes.map(n => el('span', {class: 'chip'}, n))),
    claim.context ? el('div', {class: 'meta', dir: 'auto'}, 'Its document tells: ' + claim.context) : null,
    list(claim.joined).length ? el('div', {class: 'meta'}, 'Why it is in this group: ' + claim.joined.map(t => t.name + ' ' + signed(t.value)).join(', ')) : null);
}

function roleItem(app, group, role) {
  return el('li', {class: /contested/.test(role.status) ? 'contradicts' : ''}, el('b', {}, role.role), ': ', term(role.status), ' ',
    role.variants.map(v => el('div', {dir: 'auto'}, v.text + ' ', v.example ? variantCites(app, group, v) : null)));
}

// What is behind one question: made when it is opened, for most never are.
function inside(app, group) {
  const part = (title, ...content) => content.flat().length ? [el('h4', {}, title), ...content] : [];
  const roles = list(group.roles);
  return el('div', {class: 'inside'},
    part('Answers', el('ul', {class: 'variants'}, list(group.variants).map((v, i) => variantItem(app, group, v, i === 0)))),
    roles.length ? part('Who and where, agreed on separately', el('ul', {class: 'variants'}, roles.map(r => roleItem(app, group, r)))) : [],
    part('The exact words', el('ul', {class: 'members'}, list(group.claims).map(c => memberItem(app, c))),
      group.claimsLeftOut ? el('p', {class: 'more'}, plural(group.claimsLeftOut, 'more claim') + ' of this group are in the dataset.') : []),
    part('Who is silent', list(group.silent).length
      ? el('p', {}, group.silent.map(d => el('button', {type: 'button', class: 'cite', onclick: e => app.reader.open(d, null, e.currentTarget)}, short(app.story.documents[d].name))))
      : el('p', {}, 'No document of the story.')),
    el('h4', {}, 'Confidence ' + two(group.confidence) + ' and its ', term('ledger')), waterfall(group),
    el('p', {class: 'meta'}, 'Between ' + two(group.low) + ' and ' + two(group.high) + '; ', term('stability'), ' ' + two(group.stability),
      list(group.pivotal).length ? ['; ', term('pivotal origin', 'pivotal origins'), ' ' + group.pivotal.join(', ')] : '',
      '; ', term('effective support'), ' ' + two(group.support.effective) + '. Not the probability that it is true.'),
    group.supersededBy ? el('p', {class: 'meta'}, 'Superseded by group ' + group.supersededBy) : null,
    el('p', {class: 'meta'}, 'Group ' + group.id));
}

function groupCard(app, group) {
  const variants = list(group.variants);
  const against = variants.filter(v => v.relation === 'contradicts');
  const first = list(group.claims).find(c => c.stance === 'supports' && c.text === group.proposition) || list(group.claims)[0];
  const details = el('details', {}, el('summary', {}, 'Answers, exact words, ledger'));
  details.fill = () => { if (details.children.length < 2) details.append(inside(app, group)); };
  details.addEventListener('toggle', () => { if (details.open) details.fill(); });
  const gist = text => (claim => el('button', {type: 'button', class: 'gist', dir: 'auto', disabled: !claim,
    onclick: e => app.reader.open(claim.document, claim, e.currentTarget)}, text));
  const seen = new Set();
  const sayers = variants.filter(v => v.relation !== 'contradicts').flatMap(v => variantCites(app, group, v, seen));
  return el('li', {class: 'group ' + group.standing, id: 'group-' + group.id},
    el('h3', {class: 'proposition'}, gist(group.proposition)(first)),
    against.map(v => el('div', {class: 'against'}, 'against: ', gist(v.text)(claimsOf(group, v)[0] || v.example))),
    el('div', {class: 'cites'}, fewCites(sayers), against.length ? el('span', {class: 'versus'}, ' against ') : null, fewCites(against.flatMap(v => variantCites(app, group, v)))),
    el('div', {class: 'meta'}, el('span', {class: 'chip ' + group.standing}, group.status), el('span', {}, group.support.words),
      group.dissent ? el('span', {}, '\u2013 against: ' + group.dissent.words) : null,
      el('span', {class: 'conf'}, 'confidence ' + two(group.confidence) + ' (' + two(group.low) + '\u2013' + two(group.high) + ') ', interval(group)),
      list(group.silent).length ? el('span', {}, group.silent.length + ' silent') : null,
      echo(group) ? el('span', {class: 'chip single'}, 'one primary source behind all') : null),
    details);
}

// Several origins that all pass on one voice.
const echo = group => group.support.origins > 1 && group.support.primarySources === 1 && group.support.effective < 2;
