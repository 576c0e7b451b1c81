/** What the change newly allows. */

import { settled, type GateResult } from '../../gate/result.ts';
import { fileNode } from '../links.ts';
import {
  bullets,
  code,
  fence,
  heading,
  join,
  say,
  paragraph,
  prose,
  strong,
  type Block,
  type Inline,
} from '../markdown-nodes.ts';
import { leftOut } from './words.ts';
import { serviceSentence } from '../service-verdict.ts';

export function accessName(
  result: GateResult,
  { file, line, document, kind }: GateResult['access'][number],
): Inline {
  const where = file === undefined ? code(kind) : fileNode(result.context, file, line);
  return document ? say`${where} ${code(document)}` : where;
}

/** What the change newly allows, in sentences and, where there is one, in a picture. */
export function access(result: GateResult, most: number): Block[] {
  const telling = result.access.filter(
    (answer) =>
      settled(answer) === 'FAIL' || (answer.sentences?.length ?? 0) > 0 || answer.removed !== undefined,
  );
  if (telling.length === 0) return [];
  const ordered = telling.toSorted(
    (left, right) => Number(right.required ?? false) - Number(left.required ?? false),
  );
  const blocks = ordered.slice(0, most).flatMap((answer): Block[] => {
    const name = accessName(result, answer);
    const mark = answer.required === true && settled(answer) === 'FAIL' ? say`⛔ ${name}` : name;
    const sentences = (answer.sentences ?? []).slice(0, 20).map((sentence) => prose(sentence, 600));
    const told = sentences.length > 0 || !answer.witness ? sentences : [witnessNode(answer.witness)];
    const lines = [...told, ...(answer.removed === undefined ? [] : [prose(answer.removed, 600)])];
    const service = serviceSentence(answer);
    const more = (answer.sentences?.length ?? 0) - sentences.length;
    return [
      paragraph(join([strong(mark), ...accessWords[answer.kind]], ' ')),
      ...(lines.length > 0 ? [bullets(lines)] : []),
      ...leftOut(more, 'sentence'),
      ...(service === undefined ? [] : [paragraph(prose(service, 1000))]),
      ...pictureOf(answer.mermaid),
    ];
  });
  return [heading(3, say`Access`), ...blocks, ...leftOut(telling.length - most, 'document')];
}

const accessWords = {
  // Its sentences say it themselves.
  'new-access': [],
  'forbidden-access': [say`allows what the config forbids:`],
  'public-access': [say`lets in someone whom nothing ties to a known account, organisation or network:`],
} as const;

function witnessNode({
  principal,
  action,
  resource,
  context,
}: NonNullable<GateResult['access'][number]['witness']>): Inline {
  const who =
    principal === undefined
      ? 'a caller'
      : principal === '*'
        ? 'anybody'
        : Object.values(principal).join(', ');
  const keys = Object.entries(context).map(([key, values]) => code(`${key} = ${values.join(', ')}`));
  const request = say`for example ${code(who)} may call ${code(action)} on ${code(resource)}`;
  return keys.length === 0 ? request : say`${request} with ${join(keys.slice(0, 5), ', ')}`;
}

/** A picture is dropped when it is large or does more than draw: Mermaid has directives and clicks. */
function pictureOf(mermaid: string | undefined): Block[] {
  if (mermaid === undefined || mermaid.length > 4000) return [];
  if (/%%\{|^\s*(?:click|link|links|callback|href|---)\b|:\/\/|javascript:|<|@\{/im.test(mermaid)) return [];
  return [fence(mermaid, 'mermaid')];
}
