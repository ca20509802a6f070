// The raw text of a document, with the decision on each block and the words that prove claims.
function Reader(story, pane) {
  const root = el('aside', {class: 'reader', hidden: true, 'aria-label': 'Document'});
  const spots = story.documents.map(() => []);
  story.groups.forEach(group => list(group.claims).forEach(claim => spots[claim.document].push({start: claim.start, end: claim.end, group})));
  spots.forEach(all => all.sort((a, b) => (a.end - a.start) - (b.end - b.start)));
  let origin = null;

  function open(index, range, from) {
    origin = from || origin;
    root.hidden = false;
    pane.classList.add('open');
    clear(root, bar(index), facts(story.documents[index]), body(index, range));
    const lit = root.querySelector('mark.lit');
    const target = lit || root.querySelector('h2');
    target.setAttribute('tabindex', '-1');
    target.focus({preventScroll: true});
    target.scrollIntoView({block: lit ? 'center' : 'nearest'});
  }

  function close() {
    root.hidden = true;
    pane.classList.remove('open');
    if (origin && origin.isConnected) origin.focus();
  }

  function bar(index) {
    const choice = el('select', {'aria-label': 'Document', onchange: event => open(Number(event.target.value))},
      story.documents.map((d, i) => el('option', {value: i, selected: i === index}, d.origin + ' \u00b7 ' + d.name)));
    return el('div', {class: 'bar'}, el('button', {type: 'button', class: 'close', onclick: close}, 'Back to the claims'), choice);
  }

  function body(index, range) {
    const document = story.documents[index];
    const blocks = list(document.blocks).length ? document.blocks : [{start: 0, end: document.text.length, kind: 'text', decision: 'kept'}];
    const parts = [];
    let done = 0;
    blocks.forEach((block, i) => {
      if (document.text.slice(done, block.start).trim()) parts.push(plain(document.text.slice(done, block.start)));
      const next = blocks[i + 1];
      const tight = next && (document.text.slice(block.end, next.start).match(/\n/g) || []).length < 2;
      parts.push(blockView(index, block, range, tight));
      done = block.end;
    });
    if (document.text.slice(done).trim()) parts.push(plain(document.text.slice(done)));
    if (document.cut) parts.push(el('p', {class: 'more'}, plural(document.cut, 'more character') + ' are in the input file.'));
    return el('div', {class: 'text'}, parts);
  }

  const plain = text => el('div', {class: 'block', dir: 'auto'}, text);

  function blockView(index, block, range, tight) {
    const words = el('div', {class: 'words', dir: 'auto'}, pieces(index, block, range));
    const kept = block.decision === 'kept';
    const why = kept ? null : decision(block);
    const classes = ['block', slug(block.decision), slug(block.kind), tight ? 'tight' : ''].join(' ').trim();
    return el('div', {class: classes, title: kept ? null : reason(block)}, why, words);
  }

  function reason(block) {
    const first = list(block.reasons)[0];
    return block.decision + ': ' + block.kind + (first ? ', rule ' + first.name + ' ' + signed(first.value) : '');
  }

  function decision(block) {
    return el('details', {class: 'why'}, el('summary', {}, reason(block)),
      table(['Rule', 'Score', 'Seen'], list(block.reasons).map(r => [r.name, signed(r.value), r.detail || ''])),
      el('p', {}, 'Closeness to the topic of the document: ' + two(block.affinity || 0) + '.'));
  }

  // Cuts a block where evidence begins or ends; each piece leads to the most exact claim on it.
  function pieces(index, block, range) {
    const text = story.documents[index].text;
    const inside = spots[index].filter(s => s.start < block.end && s.end > block.start);
    const cuts = new Set([block.start, Math.min(block.end, text.length)]);
    inside.concat(range ? [range] : [], range ? list(range.supporting) : []).forEach(s => [s.start, s.end].forEach(cut => { if (cut > block.start && cut < block.end) cuts.add(cut); }));
    const sorted = Array.from(cuts).sort(d3.ascending);
    return d3.pairs(sorted).map(([start, end]) => piece(text.slice(start, end), start, end, inside, range));
  }

  function piece(words, start, end, inside, range) {
    const spot = inside.find(s => s.start <= start && end <= s.end);
    const content = spot ? el('a', {class: 'spot', href: address(story, spot.group), title: spot.group.proposition}, words) : words;
    const within = r => r.start <= start && end <= r.end;
    if (range && within(range)) return el('mark', {class: 'lit'}, content);
    return range && list(range.supporting).some(within) ? el('mark', {class: 'also'}, content) : content;
  }

  return {root, open, close};
}

function facts(document) {
  const rows = [['File', document.uri], ['Origin', document.origin]];
  const date = d => d ? d.edtf + ' (' + d.basis + ')' : 'not known';
  rows.push(['Date', date(document.resolved || document.declared)]);
  if (document.dateStatus === 'conflict') rows.push(['It says', date(document.declared)], ['Its content says', date(document.inferred)]);
  if (document.derivation !== 'unknown') rows.push(['Derivation', document.derivation]);
  if (list(document.rewriteSignals).length) {
    rows.push(['Rewritten?', two(document.rewriteScore || 0) + ': ' + document.rewriteSignals.map(s => s.name).join(', ')]);
  }
  if (list(document.credits).length) rows.push(['Credits', document.credits.join(', ')]);
  if (list(document.flags).length) rows.push(['Flags', document.flags.join(', ')]);
  return el('div', {}, el('h2', {dir: 'auto'}, document.headline || document.name),
    el('dl', {class: 'facts'}, rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {dir: 'auto'}, value)])));
}
