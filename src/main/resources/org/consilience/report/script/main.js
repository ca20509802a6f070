const overview = document.getElementById('overview');
const storyPage = document.getElementById('story');
let app = null;

const address = (story, group) => '#story=' + story.id + '&group=' + group.id;

function storyScript(id) {
  return Array.from(document.querySelectorAll('script[data-story]')).find(script => script.dataset.story === id);
}

function tabs(app) {
  const views = [
    ['claims', 'Claims', () => app.claims.root],
    ['matrix', 'Who says what', () => matrixView(app, app.claims.shown())],
    ['quotes', 'Quotations', () => quotesView(app)],
    ['lineage', 'Lineage', () => lineageView(app)],
    ['timeline', 'Timeline', () => timelineView(app)],
    ['documents', 'Documents', () => documentsView(app)]].filter(([key]) => key !== 'quotes' || list(app.story.families).length);
  const panel = el('div', {role: 'tabpanel', id: 'panel', tabindex: -1});
  const buttons = views.map(([key, title, make]) => el('button', {type: 'button', role: 'tab', id: 'tab-' + key, 'aria-controls': 'panel', onclick: () => choose(key)}, title));
  function choose(key) {
    const chosen = views.findIndex(v => v[0] === key);
    buttons.forEach((b, i) => { b.setAttribute('aria-selected', String(i === chosen)); b.tabIndex = i === chosen ? 0 : -1; });
    panel.setAttribute('aria-labelledby', 'tab-' + key);
    clear(panel, views[chosen][2]());
  }
  const bar = el('div', {class: 'tabs', role: 'tablist', 'aria-label': 'Views of the story', onkeydown: event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    const next = buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length];
    next.focus();
    next.click();
  }}, buttons);
  choose('claims');
  return {bar, panel, choose};
}

function openStory(id) {
  const script = storyScript(id);
  if (!script) return false;
  if (!app || app.story.id !== id) {
    const story = JSON.parse(script.textContent);
    ['documents', 'groups'].forEach(field => { story[field] = list(story[field]); });
    app = {story};
    const panes = el('div', {class: 'panes'});
    app.reader = Reader(story, panes);
    app.claims = claimsView(app);
    app.tabs = tabs(app);
    panes.append(el('div', {class: 'claims-pane'}, app.tabs.bar, app.tabs.panel), app.reader.root);
    const origins = new Set(story.documents.map(d => d.origin)).size;
    clear(storyPage, el('p', {class: 'meta'}, el('a', {href: (document.body.dataset.home || '') + '#overview'}, 'All stories')),
      el('h1', {dir: 'auto', tabindex: -1}, story.title || 'Untitled story'),
      el('p', {}, plural(story.documents.length, 'document') + ' of ' + origins + ' independent ', term('origin', origins === 1 ? 'origin' : 'origins'), '. Each origin has a letter; documents with one letter are one voice.'),
      panes);
  }
  return true;
}

// A story of which another page tells: the overview knows which.
function elsewhere(id) {
  const link = Array.from(overview.querySelectorAll('.stories a')).find(a => a.hash === '#story=' + id);
  if (link && link.pathname !== location.pathname) location.replace(link.href.split('#')[0] + location.hash);
}

// The address names what is shown, so that it can be sent to a colleague.
function route() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  if (location.hash.startsWith('#term-')) return;
  const shown = wanted.has('story') && openStory(wanted.get('story'));
  overview.hidden = shown;
  storyPage.hidden = !shown;
  if (!shown) {
    if (wanted.has('story')) elsewhere(wanted.get('story'));
    return;
  }
  if (wanted.get('group')) {
    if (window.matchMedia('(max-width: 60rem)').matches) app.reader.close();
    app.tabs.choose('claims');
    app.claims.aim(wanted.get('group'));
  } else if (wanted.get('document')) {
    const index = app.story.documents.findIndex(d => d.id === wanted.get('document'));
    if (index >= 0) app.reader.open(index);
  } else {
    window.scrollTo(0, 0);
    storyPage.querySelector('h1').focus();
  }
}

// Some browsers keep nothing for files: then each page begins anew.
function remembered(theme) {
  try {
    if (theme) localStorage.setItem('consilience-theme', theme);
    return localStorage.getItem('consilience-theme');
  } catch (refused) {
    return null;
  }
}

function themes() {
  const names = ['automatic', 'light', 'dark'];
  const button = document.getElementById('theme');
  const apply = name => {
    document.documentElement.dataset.theme = name;
    button.textContent = 'Theme: ' + name;
  };
  button.hidden = false;
  apply(names.includes(remembered()) ? remembered() : 'automatic');
  button.addEventListener('click', () => {
    apply(names[(names.indexOf(document.documentElement.dataset.theme) + 1) % names.length]);
    remembered(document.documentElement.dataset.theme);
  });
}

function listStories() {
  const place = document.getElementById('story-list');
  if (place) {
    place.append(...Array.from(document.querySelectorAll('script[data-story]')).map(script => {
      const story = JSON.parse(script.textContent);
      return el('li', {dir: 'auto'}, el('a', {href: '#story=' + story.id}, story.title || 'Untitled story'));
    }));
  }
}

themes();
watchTerms();
drawBars(overview);
listStories();
route();
window.addEventListener('hashchange', route);
window.addEventListener('beforeprint', () => document.querySelectorAll('.group details').forEach(d => { d.open = true; d.fill(); }));
