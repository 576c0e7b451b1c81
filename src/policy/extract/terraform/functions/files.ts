import { basename, dirname, normalize } from 'node:path/posix';
import { templateValue } from '../evaluate.ts';
import { booleanAt, failedAt, knownText, stringAt, unknownAt, type Value } from '../value.ts';
import { setAt } from './collections.ts';
import { ofTexts, unknownFrom, type Call, type Function, type Functions } from './function.ts';

/** The whole text of a file, each character at its place in that file. */
const file: Function = (args, { at, scope }) => {
  const path = args[0] && knownText(args[0]);
  if (path === undefined) return unknownFrom(args, at);
  const found = scope.module.file(path, at);
  if (typeof found === 'string') return { ...unknownAt(at), reason: found };
  const { text } = found;
  const token = { source: found, start: 0, end: text.length };
  return { kind: 'string', parts: [{ text, exact: true, ...token }], ...token };
};

const templateFile: Function = (args, call) => {
  const [path, variables] = args;
  const name = path && knownText(path);
  if (name === undefined) return unknownFrom(args, call.at);
  const found = call.scope.module.template(name, call.at);
  if (typeof found === 'string') return { ...unknownAt(call.at), reason: found };
  return templateValue(found.parts, found, call.scope.with(variablesOf(variables)));
};

/** The names that a template may use: the members of the object that is passed to it. */
export function variablesOf(variables: Value | undefined): [string, Value][] {
  return variables?.kind === 'object' ? [...variables.members].map(([name, { value }]) => [name, value]) : [];
}

const fileSet: Function = (args, { at, scope }) => {
  const [folder, pattern] = args.map(knownText);
  if (folder === undefined || pattern === undefined) return unknownFrom(args, at);
  const names = scope.module.filesMatching(folder, pattern);
  return names
    ? setAt(
        names.map((name) => stringAt(name, at)),
        at,
      )
    : unknownAt(at);
};

const exists = (args: readonly Value[], { at, scope }: Call): Value => {
  const path = args[0] && knownText(args[0]);
  return path === undefined
    ? unknownFrom(args, at)
    : booleanAt(typeof scope.module.file(path, at) !== 'string', at);
};

export const files: Functions = {
  abspath: ([path], { at }) => path ?? failedAt(at),
  basename: ofTexts((path = '') => basename(path) || (path === '' ? '.' : '/')),
  // Of `a/b/`, `a/b`.
  dirname: ofTexts((path = '') => normalize(dirname(`${path}_`))),
  file,
  fileexists: exists,
  fileset: fileSet,
  pathexpand: ([path], { at }) => path ?? failedAt(at),
  templatefile: templateFile,
};
