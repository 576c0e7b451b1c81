/** The changed files with the annotations in place, below their lines. */
import { parse } from 'diff2html';
import hljs from 'highlight.js/lib/core';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import yaml from 'highlight.js/lib/languages/yaml';
import type { ChangedFile } from '../repository.ts';
import type { Annotation } from '../runner/commands.ts';
import { escape, icon } from './html.ts';

hljs.registerLanguage('json', json);
hljs.registerLanguage('yaml', yaml);
hljs.registerLanguage('markdown', markdown);

/** Unchanged lines that are shown around a change and around an annotation. */
const around = { change: 3, annotation: 2 };

interface Row {
  readonly kind: 'insert' | 'delete' | 'context';
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly text: string;
}

export function fileDiff(file: ChangedFile, annotations: readonly Annotation[]): string {
  const own = annotations.filter((annotation) => annotation.file === file.path);
  const rows = rowsOf(file);
  const body =
    rows.length === 0
      ? `<tr><td class="nothing" colspan="3">${nothingToShow(file)}</td></tr>`
      : tableRows(rows, own, languageOf(file.path));
  const unplaced = own.filter(({ line }) => rows.every((row) => row.after !== (line ?? 1)));
  const name =
    file.previous === undefined ? escape(file.path) : `${escape(file.previous)} → ${escape(file.path)}`;
  return `<section class="changed-file">
<header>${icon('file')}<span class="path">${name}</span><span class="count"><span class="plus">+${file.additions}</span> <span class="minus">−${file.deletions}</span></span></header>
<div class="scroll"><table class="diff">${body}${unplaced.map((annotation) => annotationRow(annotation)).join('')}</table></div>
</section>`;
}

function rowsOf(file: ChangedFile): Row[] {
  if (file.patch === undefined) return [];
  const [parsed] = parse(`--- a/file\n+++ b/file\n${file.patch}\n`);
  return (parsed?.blocks ?? []).flatMap(({ lines }) =>
    lines
      .filter(({ content }) => !content.startsWith('\\'))
      .map(({ type, content, oldNumber, newNumber }) => ({
        kind: type,
        before: oldNumber,
        after: newNumber,
        text: content.slice(1),
      })),
  );
}

function tableRows(
  rows: readonly Row[],
  annotations: readonly Annotation[],
  language: string | undefined,
): string {
  const lines = new Set(annotations.map(({ line }) => line ?? 1));
  const near = (index: number, distance: number, wanted: (row: Row) => boolean) =>
    rows.slice(Math.max(0, index - distance), index + distance + 1).some(wanted);
  const shown = rows.map(
    (_, index) =>
      near(index, around.change, ({ kind }) => kind !== 'context') ||
      near(index, around.annotation, ({ after }) => after !== undefined && lines.has(after)),
  );
  let html = '';
  let hidden = 0;
  const fold = () => {
    if (hidden > 0)
      html += `<tr class="fold"><td colspan="2">⋯</td><td>${hidden} unchanged line${hidden === 1 ? '' : 's'}</td></tr>`;
    hidden = 0;
  };
  for (const [index, row] of rows.entries()) {
    if (shown[index] !== true) {
      hidden += 1;
      continue;
    }
    fold();
    const here = row.after === undefined ? [] : annotations.filter(({ line }) => (line ?? 1) === row.after);
    const mark = here[0] === undefined ? '' : ` marked-${here[0].level}`;
    const sign = { insert: '+', delete: '−', context: '' }[row.kind];
    html += `<tr class="${row.kind}${mark}"><td class="number">${row.before ?? ''}</td><td class="number">${row.after ?? ''}</td><td class="code" data-sign="${sign}">${highlighted(row.text, language, here)}</td></tr>`;
    html += here.map(annotationRow).join('');
  }
  fold();
  return html;
}

const titles = { error: 'Check failure', warning: 'Check warning', notice: 'Check notice' } as const;

function annotationRow(annotation: Annotation): string {
  const { level, file = '', line, endLine, title, message } = annotation;
  const where =
    line === undefined
      ? ''
      : endLine !== undefined && endLine !== line
        ? ` on lines ${line} to ${endLine}`
        : ` on line ${line}`;
  return `<tr class="annotation"><td colspan="3"><div class="note ${level}">
<div class="about">${icon(level)}<span><b>${titles[level]}</b>${where} in ${escape(file)}</span><span class="source">GitHub Actions / iam-gate</span></div>
<div class="title">${escape(title ?? '')}</div><div class="message">${linked(escape(message))}</div></div></td></tr>`;
}

/** GitHub makes the addresses in an annotation clickable. */
const linked = (html: string) => html.replace(/https:\/\/[^\s<&"]+/g, (url) => `<a href="${url}">${url}</a>`);

function highlighted(text: string, language: string | undefined, annotations: readonly Annotation[]): string {
  const paint = (part: string) =>
    language === undefined ? escape(part) : hljs.highlight(part, { language, ignoreIllegals: true }).value;
  let html = '';
  let at = 0;
  const spots = annotations.toSorted((left, right) => (left.column ?? 0) - (right.column ?? 0));
  for (const { level, column, endColumn } of spots) {
    if (column === undefined || endColumn === undefined || column - 1 < at) continue;
    html += `${paint(text.slice(at, column - 1))}<mark class="${level}">${paint(text.slice(column - 1, endColumn))}</mark>`;
    at = endColumn;
  }
  return html + paint(text.slice(at));
}

function languageOf(path: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase();
  return { json: 'json', yaml: 'yaml', yml: 'yaml', template: 'yaml', md: 'markdown' }[extension ?? ''];
}

function nothingToShow(file: ChangedFile): string {
  if (file.status === 'removed') return 'This file was deleted.';
  return file.status === 'renamed' ? 'File renamed without changes.' : 'Nothing to show.';
}
