function drawBars(root) {
  root.querySelectorAll('table.bars').forEach(chart => {
    const cells = Array.from(chart.querySelectorAll('[data-bar]'));
    const parts = cells.map(cell => cell.dataset.bar.split(' ').map(Number));
    const width = d3.scaleLinear([0, d3.max(parts, part => d3.sum(part)) || 1], [0, 200]);
    cells.forEach((cell, row) => {
      const svg = d3.create('svg').attr('viewBox', '0 0 200 12').attr('height', 12).attr('preserveAspectRatio', 'none').attr('aria-hidden', 'true');
      let from = 0;
      parts[row].forEach((part, kind) => {
        svg.append('rect').attr('class', ['bar', 'bar rejected', 'bar metadata'][kind])
          .attr('x', width(from)).attr('width', width(part)).attr('height', 12);
        from += part;
      });
      cell.append(svg.node());
    });
  });
}

// The terms of a score, each beginning where the one before it ended.
function waterfall(group) {
  const terms = list(group.ledger);
  if (!terms.length) return null;
  let sum = 0;
  const rows = terms.map(t => ({name: t.name, from: sum, to: sum += t.value, value: t.value}));
  rows.push({name: 'score', from: 0, to: sum, value: sum, sum: true});
  const y = d3.scaleBand(rows.map((_, i) => i), [4, 4 + rows.length * 24]).padding(.25);
  const x = d3.scaleLinear(d3.extent([0].concat(rows.flatMap(r => [r.from, r.to]))), [150, 430]).nice();
  const words = rows.map(r => r.name + ' ' + signed(r.value)).join(', ');
  return figure(svg => {
    const height = 4 + rows.length * 24;
    svg.attr('viewBox', `0 0 500 ${height + 26}`).attr('width', 500);
    svg.append('line').attr('class', 'rule').attr('x1', x(0)).attr('x2', x(0)).attr('y1', 0).attr('y2', height);
    const row = svg.selectAll('g.row').data(rows).join('g');
    row.append('rect').attr('class', r => r.sum ? 'sum' : r.value < 0 ? 'against' : 'for')
      .attr('x', r => Math.min(x(r.from), x(r.to))).attr('y', (r, i) => y(i))
      .attr('width', r => Math.max(1.5, Math.abs(x(r.to) - x(r.from)))).attr('height', y.bandwidth());
    row.append('text').attr('x', 0).attr('y', (r, i) => y(i) + 14).text(r => r.name);
    row.append('text').attr('x', r => Math.max(x(r.from), x(r.to)) + 6).attr('y', (r, i) => y(i) + 14).text(r => signed(r.value));
    svg.append('g').attr('transform', `translate(0 ${height})`).call(d3.axisBottom(x).ticks(4));
  }, 'Ledger: ' + words, 'Log-odds. A score of 0 is a confidence of 0.50; this one is ' + two(group.confidence) + '.');
}

const signed = value => (value < 0 ? '\u2212' : '+') + Math.abs(value).toFixed(2);

function interval(group) {
  const x = d3.scaleLinear([0, 1], [4, 96]);
  const svg = d3.create('svg').attr('viewBox', '0 0 100 12').attr('width', 100).attr('height', 12).attr('aria-hidden', 'true');
  svg.append('line').attr('class', 'rule').attr('x1', 4).attr('x2', 96).attr('y1', 6).attr('y2', 6);
  svg.append('line').attr('class', 'interval').attr('x1', x(group.low)).attr('x2', x(group.high)).attr('y1', 6).attr('y2', 6);
  svg.append('circle').attr('class', 'node').attr('cx', x(group.confidence)).attr('cy', 6).attr('r', 4);
  return svg.node();
}

// Documents in a column, origins together; an arc for each pair that is not independent.
function lineageChart(story) {
  const order = story.documents.map((_, i) => i)
    .sort((a, b) => d3.ascending(story.documents[a].origin.padStart(9), story.documents[b].origin.padStart(9)) || a - b);
  const y = d3.scalePoint(order, [20, 20 + Math.max(1, order.length - 1) * 30]);
  const pairs = d3.rollups(list(story.lineage), rows => rows,
    edge => [Math.min(edge.from, edge.to), Math.max(edge.from, edge.to), edge.scope].join('|'));
  return figure(svg => {
    svg.attr('viewBox', `0 0 620 ${40 + order.length * 30}`).attr('width', 620);
    svg.selectAll('path').data(pairs).join('path').attr('class', p => 'edge ' + slug(p[1][0].scope))
      .attr('d', p => {
        const [a, b] = [y(p[1][0].from), y(p[1][0].to)].sort(d3.ascending);
        const path = d3.path();
        path.moveTo(300, a);
        path.bezierCurveTo(320 + (b - a), a, 320 + (b - a), b, 300, b);
        return path.toString();
      });
    const node = svg.selectAll('g').data(order).join('g').attr('transform', d => `translate(0 ${y(d)})`);
    node.append('circle').attr('class', 'node').attr('cx', 300).attr('r', 5);
    node.append('text').attr('x', 288).attr('y', 4).attr('text-anchor', 'end').text(d => short(story.documents[d].name));
    node.append('text').attr('x', 8).attr('y', 4).text(d => 'Origin ' + story.documents[d].origin);
  }, 'Lineage: ' + plural(pairs.length, 'pair') + ' of documents that are not independent',
  'A thick arc joins documents, a thin one passages or claims. Each pair is told in the table below.');
}

const day = text => text ? d3.utcParse('%Y-%m-%d')(text) : null;

function span(date) {
  const from = date && day(date.earliest);
  const to = date && day(date.latest);
  return from || to ? [from || to, to || from] : null;
}

// What is dated: the story, its documents, and claims with a date of their own.
function timelineRows(story) {
  const rows = [];
  const add = (label, date, other) => { if (span(date)) rows.push({label, date, at: span(date), other: span(other)}); };
  add('The story', story.time);
  story.documents.forEach(d => {
    const used = d.resolved || d.inferred || d.declared;
    add('Document ' + short(d.name), used, d.declared && used && d.declared.edtf !== used.edtf ? d.declared : null);
  });
  story.groups.forEach(g => list(g.claims).slice(0, 1).forEach(c => { if (rows.length < 60) add(g.proposition, c.time); }));
  return rows;
}

function timelineChart(story) {
  const rows = timelineRows(story);
  if (!rows.length) return el('p', {}, 'No date was resolved in this story.');
  const days = rows.flatMap(r => r.at.concat(r.other || []));
  const [first, last] = d3.extent(days);
  const x = d3.scaleUtc([d3.utcDay.offset(first, -2), d3.utcDay.offset(last, 2)], [250, 680]);
  const words = rows.map(r => r.label + ': ' + r.date.edtf).join('; ');
  return figure(svg => {
    const height = rows.length * 24 + 10;
    svg.attr('viewBox', `0 0 700 ${height + 30}`).attr('width', 700);
    const row = svg.selectAll('g').data(rows).join('g').attr('transform', (_, i) => `translate(0 ${i * 24 + 16})`);
    row.append('text').attr('y', 4).text(r => clip(r.label, 34)).append('title').text(r => r.label + ': ' + r.date.edtf);
    row.append('line').attr('class', 'interval').attr('x1', r => x(r.at[0])).attr('x2', r => x(r.at[1]));
    row.append('circle').attr('class', 'node').attr('cx', r => (x(r.at[0]) + x(r.at[1])) / 2).attr('r', 5);
    row.filter(r => r.other).append('circle').attr('class', 'hollow').attr('cx', r => x(r.other[0])).attr('r', 5);
    svg.append('g').attr('transform', `translate(0 ${height})`).call(d3.axisBottom(x).ticks(5));
  }, 'Dates: ' + words, 'A dot is the date that is used, a line its bounds; a ring is what the document says of itself where that differs.');
}

const clip = (text, length) => {
  const points = Array.from(text);
  return points.length <= length ? text : points.slice(0, length - 1).join('') + '\u2026';
};
