/** Markdown as GitHub shows it: alerts, tables, mentions; markup only where GitHub lets it through. */
import MarkdownIt, { type Token } from 'markdown-it';

/** The elements that pass GitHub's filter and that a report may use, without any attribute but `open`. */
const passing = /^<\/?(details|summary|br|sub|sup|kbd|b|i|em|strong|code|p|hr)( open)?\s*\/?>$/i;

const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });
const filtered = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>?/g, (tag) => (passing.test(tag) ? tag : markdown.utils.escapeHtml(tag)));
markdown.renderer.rules['html_block'] = markdown.renderer.rules['html_inline'] = (tokens, index) =>
  filtered(tokens[index]?.content ?? '');
const mention = /(^|[^\w`/.@-])@([a-z\d](?:[a-z\d-]{0,38}))/gi;
markdown.renderer.rules['text'] = (tokens, index) =>
  markdown.utils
    .escapeHtml(tokens[index]?.content ?? '')
    .replace(mention, '$1<a class="mention" href="https://github.com/$2">@$2</a>');

const alerts: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
};

/** `> [!CAUTION]` and the lines below it. */
markdown.core.ruler.after('inline', 'alerts', ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const inline = tokens[index + 2];
    const kind = /^\[!(\w+)\]\s*(?:\n|$)/.exec(inline?.content ?? '');
    const title = alerts[kind?.[1] ?? ''];
    if (token.type !== 'blockquote_open' || inline?.type !== 'inline' || title === undefined || !kind?.[1])
      continue;
    token.tag = 'div';
    token.attrSet('class', `markdown-alert markdown-alert-${kind[1].toLowerCase()}`);
    const close = tokens
      .slice(index)
      .find(({ type, level }) => type === 'blockquote_close' && level === token.level);
    if (close) close.tag = 'div';
    const children = inline.children ?? [];
    const line = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak');
    inline.children = line < 0 ? [] : children.slice(line + 1);
    token.meta = { title };
  }
});
const openBlockquote: NonNullable<(typeof markdown.renderer.rules)['blockquote_open']> = (
  tokens,
  index,
  options,
  _,
  self,
) => {
  const title = (tokens[index]?.meta as { title?: string } | null)?.title;
  return (
    self.renderToken(tokens, index, options) +
    (title === undefined ? '' : `<p class="markdown-alert-title">${title}</p>`)
  );
};
markdown.renderer.rules['blockquote_open'] = openBlockquote;

/** GitHub draws a `mermaid` fence; a flowchart becomes one line an arrow here. */
const drawFence = markdown.renderer.rules['fence'];
markdown.renderer.rules['fence'] = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const rows = token?.info === 'mermaid' ? arrowsOf(token.content) : [];
  if (rows.length === 0) return drawFence?.(tokens, index, options, env, self) ?? '';
  const part = (name: string, text: string) =>
    `<span class="${name}">${markdown.utils.escapeHtml(text)}</span>`;
  return `<div class="flow">${rows.map(([from, label, to]) => `<div>${part('node', from)}${part('arrow', label)}${part('node', to)}</div>`).join('')}</div>`;
};

function arrowsOf(text: string): [from: string, label: string, to: string][] {
  const labels = new Map<string, string>();
  const named = (id: string, label: string | undefined) => {
    if (label !== undefined) labels.set(id, label);
    return labels.get(id) ?? id;
  };
  return text.split('\n').flatMap((line) => {
    const arrow = /^\s*(\w+)(?:\["(.*?)"\])? -->\|"(.*?)"\| (\w+)(?:\["(.*?)"\])?$/.exec(line);
    return arrow ? [[named(arrow[1] ?? '', arrow[2]), arrow[3] ?? '', named(arrow[4] ?? '', arrow[5])]] : [];
  });
}

export const renderMarkdown = (text: string): string => markdown.render(text);

export interface Effects {
  /** Whom it would notify. */
  readonly mentions: readonly string[];
  /** Where its links and images lead. */
  readonly links: readonly string[];
  /** Markup that GitHub would have to filter. */
  readonly markup: readonly string[];
}

/** What a comment does beyond being read: what text from a file or a policy must never cause. */
export function effectsOf(text: string): Effects {
  const mentions: string[] = [];
  const links: string[] = [];
  const markup: string[] = [];
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'text')
        mentions.push(...[...token.content.matchAll(mention)].map(([, , name]) => name ?? ''));
      if (token.type === 'link_open') links.push(String(token.attrGet('href') ?? ''));
      if (token.type === 'image') links.push(String(token.attrGet('src') ?? ''));
      if (token.type === 'html_block' || token.type === 'html_inline')
        markup.push(
          ...(token.content.replace(/<!--[\s\S]*?-->/g, '').match(/<[^>]*>?/g) ?? []).filter(
            (tag) => !passing.test(tag),
          ),
        );
      if (token.children) visit(token.children);
    }
  };
  visit(markdown.parse(text, {}));
  return { mentions, links, markup };
}
