const SIGNS = {supports: '\u25cf', refines: '\u25d0', generalizes: '\u25d1', contradicts: '\u2715', 'restates copy': '\u2261', silent: '\u2013'};
const MOST_ROWS = 100;
const MOST_COLUMNS = 40;

// Which document says what of which question.
function matrixView(app, groups) {
  const documents = app.story.documents.slice(0, MOST_COLUMNS);
  const rows = groups.filter(g => g.support.documents + (g.dissent ? g.dissent.documents : 0) > 1).slice(0, MOST_ROWS);
  const cell = (group, index) => {
    const claims = list(group.claims).filter(c => c.document === index);
    const stances = Array.from(new Set(claims.map(c => c.stance)));
    const claim = claims.find(c => c.stance === 'contradicts') || claims[0];
    if (claim) {
      const words = stances.join(' and ');
      return el('td', {}, el('button', {type: 'button', class: slug(claim.stance), title: words,
        onclick: e => app.reader.open(index, claim, e.currentTarget),
        'aria-label': words + ', ' + app.story.documents[index].name}, stances.map(s => SIGNS[s] || '?').join('')));
    }
    return list(group.silent).includes(index) ? el('td', {class: 'silent'}, el('span', {role: 'img', 'aria-label': 'silent'}, SIGNS.silent)) : el('td', {});
  };
  const legend = el('p', {class: 'meta'}, Object.entries(SIGNS).map(([word, sign]) => el('span', {}, sign + ' ', term(word))));
  const head = el('tr', {}, el('th', {scope: 'col'}, 'Question'),
    documents.map(d => el('th', {scope: 'col', title: d.name}, el('b', {}, d.origin), el('span', {class: 'name'}, ' ' + short(d.name)))));
  const body = rows.map(g => el('tr', {}, el('th', {scope: 'row', dir: 'auto'}, g.proposition), documents.map((_, i) => cell(g, i))));
  return el('div', {}, el('h2', {}, 'Who says what'), legend,
    rows.length ? el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Claims by document'},
      el('table', {class: 'matrix'}, el('thead', {}, head), el('tbody', {}, body))) : el('p', {}, 'No question has several documents.'),
    el('p', {class: 'more'}, 'Questions that more than one document speaks of, as filtered under Claims; at most ' + MOST_ROWS + ' of them and ' + MOST_COLUMNS + ' documents.'));
}

function quotesView(app) {
  const families = list(app.story.families).slice(0, MOST_ROWS);
  return el('div', {}, el('h2', {}, 'One quotation, several wordings'),
    el('p', {}, 'Words that the first wording has and another has not are ', el('del', {}, 'struck out'), '; words in their place are ', el('ins', {}, 'underlined'), '.'),
    families.map(f => el('section', {class: 'group family'}, el('ol', {class: 'wordings'}, wordings(app, f)))));
}

// Documents that give the same words stand on one line.
function wordings(app, family) {
  const textOf = w => app.story.documents[w.spot.document].text.slice(w.spot.start, w.spot.end);
  return d3.groups(family.wordings, textOf).map(([text, same], i) => {
    const speakers = Array.from(new Set(same.map(w => w.speaker).filter(Boolean)));
    const fidelities = Array.from(new Set(same.map(w => w.fidelity))).filter(f => f !== 'unknown');
    return el('li', {}, el('q', {dir: 'auto'}, i === 0 ? text : edits(same[0].words, text)),
      el('div', {class: 'meta'}, same.map(w => cite(app, w.spot.document, w.spot)), speakers.join(' / '),
        fidelities.map(f => el('span', {class: 'chip'}, f))));
  });
}

function lineageView(app) {
  const story = app.story;
  const spot = s => cite(app, s.document, s);
  const name = i => short(story.documents[i].name);
  const edges = list(story.lineage);
  return el('div', {}, el('h2', {}, 'Who depends on whom'), lineageChart(story),
    edges.length ? el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Lineage'},
      table(['From', 'Relation', 'To', 'Probability', 'Signs'], edges.slice(0, 200).map(e => [
        e.fromSpot ? spot(e.fromSpot) : name(e.from), e.relation, e.toSpot ? spot(e.toSpot) : name(e.to), two(e.probability),
        list(e.signals).map(s => s.name + (s.detail ? ' (' + s.detail + ')' : '')).join(', ')])))
      : el('p', {}, 'No two texts of this story were found to depend on each other.'));
}

const timelineView = app => el('div', {}, el('h2', {}, 'When'), timelineChart(app.story));

function documentsView(app) {
  const rows = app.story.documents.map((d, i) => [
    el('button', {type: 'button', class: 'cite', onclick: e => app.reader.open(i, null, e.currentTarget)}, short(d.name)),
    d.headline || '', d.origin, el('span', {class: 'n'}, (d.resolved || d.declared || {edtf: 'not known'}).edtf + (d.dateStatus === 'conflict' ? ' (conflict)' : '')),
    [d.derivation === 'unknown' ? '' : d.derivation, list(d.rewriteSignals).length ? 'rewritten? ' + two(d.rewriteScore || 0) : ''].filter(Boolean).join(', '),
    el('span', {class: 'n'}, list(d.blocks).filter(b => b.decision === 'kept').length + ' of ' + list(d.blocks).length)]);
  return el('div', {}, el('h2', {}, 'Documents of the story'), el('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Documents'},
    table(['Document', 'Headline', 'Origin', 'Date', 'Derivation', 'Blocks kept'], rows)));
}
